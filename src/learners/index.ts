import 'reflect-metadata';
import type { Subgraph } from '../shared/graph/Subgraph.js';
import type { LearnersContext } from './data/LearnersContext.js';
import { PersonalLoaders } from './data/PersonalLoaders.js';
import { PersonalReads } from './data/PersonalReads.js';
import { PersonalWrites } from './data/PersonalWrites.js';
import { readerForm } from './domain/Reader.js';
import { ExperienceEntity } from './entities/ExperienceEntity.js';
import { HoldingEntity } from './entities/HoldingEntity.js';
import { JourneyEntity } from './entities/JourneyEntity.js';
import { LearnerEntity } from './entities/LearnerEntity.js';
import { MutationKeyEntity } from './entities/MutationKeyEntity.js';
import { LearnerTables } from './migrations/LearnerTables.js';
import { MutationKeys } from './migrations/MutationKeys.js';
import { ExperienceConnectionResolver } from './resolvers/ExperienceConnectionResolver.js';
import { ExperienceResolver } from './resolvers/ExperienceResolver.js';
import { HoldingConnectionResolver } from './resolvers/HoldingConnectionResolver.js';
import { HoldingResolver } from './resolvers/HoldingResolver.js';
import { JourneyConnectionResolver } from './resolvers/JourneyConnectionResolver.js';
import { JourneyResolver } from './resolvers/JourneyResolver.js';
import { LearnerConnectionResolver } from './resolvers/LearnerConnectionResolver.js';
import { LearnerQueries } from './resolvers/LearnerQueries.js';
import { LearnerResolver } from './resolvers/LearnerResolver.js';
import { showHolding } from './types/showHolding.js';
import { uuidOfId } from './types/uuidOfId.js';

/** Persons who learn: their journeys, experience and holdings. */
export const learners: Subgraph = {
  name: 'learners',
  entities: [LearnerEntity, JourneyEntity, ExperienceEntity, HoldingEntity, MutationKeyEntity],
  migrations: [
    { name: 'LearnerTables', class: LearnerTables },
    { name: 'MutationKeys', class: MutationKeys },
  ],
  referenceTables: [],
  reads: ['learners.learner', 'learners.journey', 'learners.experience', 'learners.holding', 'learners.mutation_key'],
  writes: { 'learners.mutation_key': ['insert', 'update'] },
  resolvers: [
    LearnerQueries,
    LearnerConnectionResolver,
    LearnerResolver,
    JourneyConnectionResolver,
    JourneyResolver,
    ExperienceConnectionResolver,
    ExperienceResolver,
    HoldingConnectionResolver,
    HoldingResolver,
  ],
  orphanedTypes: [],
  references: {
    Learner: async ({ id }, { people }: LearnersContext) => people.learners.load(uuidOfId(id, 'Learner')),
    Holding: async ({ id }, { people }: LearnersContext) => {
      const holding = await people.holdings.load(uuidOfId(id, 'Holding'));
      return holding && showHolding(holding);
    },
  },
  open: ({ pool }) => ({
    // Persons are rows and belong to no snapshot.
    load: () => Promise.resolve(),
    contextFor: (request): LearnersContext => {
      const reader = readerForm.parse(request.reader);
      const people = new PersonalLoaders(new PersonalReads(pool, reader));
      const writes = new PersonalWrites(pool, reader, () => people.forget());
      return { people, writes, now: request.now, language: request.language };
    },
  }),
};
