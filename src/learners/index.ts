import 'reflect-metadata';
import { type Unsealed, unsealPlan } from '../shared/graph/sealedPlan.js';
import type { Subgraph } from '../shared/graph/Subgraph.js';
import { dutchDay } from '../shared/pure/dutchDay.js';
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
import { PlanAcceptanceEntity } from './entities/PlanAcceptanceEntity.js';
import { ReservationEntity } from './entities/ReservationEntity.js';
import { SavedPlanEntity } from './entities/SavedPlanEntity.js';
import { SeatHoldEntity } from './entities/SeatHoldEntity.js';
import { LearnerTables } from './migrations/LearnerTables.js';
import { MutationKeys } from './migrations/MutationKeys.js';
import { SavedPlans } from './migrations/SavedPlans.js';
import { ExperienceConnectionResolver } from './resolvers/ExperienceConnectionResolver.js';
import { ExperienceResolver } from './resolvers/ExperienceResolver.js';
import { HoldingConnectionResolver } from './resolvers/HoldingConnectionResolver.js';
import { HoldingResolver } from './resolvers/HoldingResolver.js';
import { JourneyConnectionResolver } from './resolvers/JourneyConnectionResolver.js';
import { JourneyResolver } from './resolvers/JourneyResolver.js';
import { LearnerConnectionResolver } from './resolvers/LearnerConnectionResolver.js';
import { LearnerQueries } from './resolvers/LearnerQueries.js';
import { LearnerResolver } from './resolvers/LearnerResolver.js';
import { PlanMutations } from './resolvers/PlanMutations.js';
import { PlanAcceptanceResolver } from './resolvers/PlanAcceptanceResolver.js';
import { ReservedSeatResolver } from './resolvers/ReservedSeatResolver.js';
import { SavedPlanConnectionResolver } from './resolvers/SavedPlanConnectionResolver.js';
import { SavedPlanResolver } from './resolvers/SavedPlanResolver.js';
import { SavedPlanStepResolver } from './resolvers/SavedPlanStepResolver.js';
import { showHolding } from './types/showHolding.js';
import { uuidOfId } from './types/uuidOfId.js';

/** Persons who learn: their journeys, experience and holdings. */
export const learners: Subgraph = {
  name: 'learners',
  entities: [
    LearnerEntity,
    JourneyEntity,
    ExperienceEntity,
    HoldingEntity,
    MutationKeyEntity,
    SavedPlanEntity,
    PlanAcceptanceEntity,
    ReservationEntity,
    SeatHoldEntity,
  ],
  migrations: [
    { name: 'LearnerTables', class: LearnerTables },
    { name: 'MutationKeys', class: MutationKeys },
    { name: 'SavedPlans', class: SavedPlans },
  ],
  referenceTables: [],
  reads: [
    'learners.learner',
    'learners.journey',
    'learners.experience',
    'learners.holding',
    'learners.mutation_key',
    'learners.saved_plan',
    'learners.plan_acceptance',
    'learners.reservation',
    'learners.reservation_term',
    'learners.seat_hold',
    'catalogue.learners_offer',
  ],
  writes: {
    'learners.mutation_key': ['insert', 'update'],
    'learners.saved_plan': ['insert', 'update'],
    'learners.plan_acceptance': ['insert', 'update'],
    'learners.reservation': ['insert', 'update'],
    'learners.seat_hold': ['insert', 'delete'],
  },
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
    SavedPlanConnectionResolver,
    SavedPlanResolver,
    SavedPlanStepResolver,
    PlanAcceptanceResolver,
    ReservedSeatResolver,
    PlanMutations,
  ],
  orphanedTypes: [],
  references: {
    Learner: async ({ id }, { people }: LearnersContext) => people.learners.load(uuidOfId(id, 'Learner')),
    Holding: async ({ id }, { people }: LearnersContext) => {
      const holding = await people.holdings.load(uuidOfId(id, 'Holding'));
      return holding && showHolding(holding);
    },
    SavedPlan: async ({ id }, { people }: LearnersContext) => people.plans.load(uuidOfId(id, 'SavedPlan')),
  },
  open: ({ pool, documentKey }) => ({
    // Persons are rows and belong to no snapshot.
    load: () => Promise.resolve(),
    contextFor: (request): LearnersContext => {
      const reader = readerForm.parse(request.reader);
      const people = new PersonalLoaders(new PersonalReads(pool, reader), dutchDay(request.now));
      const writes = new PersonalWrites(pool, reader, () => people.forget());
      const unseal = (text: string): Unsealed => unsealPlan(text, documentKey);
      return { people, writes, unseal, now: request.now, language: request.language };
    },
  }),
};
