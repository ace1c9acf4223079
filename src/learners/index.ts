import 'reflect-metadata';
import { type Unsealed, unsealPlan } from '../shared/graph/sealedPlan.js';
import type { Subgraph } from '../shared/graph/Subgraph.js';
import { dutchDay } from '../shared/pure/dutchDay.js';
import type { LearnersContext } from './data/LearnersContext.js';
import { PersonalLoaders } from './data/PersonalLoaders.js';
import { PersonalReads } from './data/PersonalReads.js';
import { PersonalWrites } from './data/PersonalWrites.js';
import { RecognitionLoaders } from './data/RecognitionLoaders.js';
import { RecognitionShelf } from './data/RecognitionShelf.js';
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
import { ReservationNumbers } from './migrations/ReservationNumbers.js';
import { SavedPlans } from './migrations/SavedPlans.js';
import { RecognitionCaseEntity } from './entities/RecognitionCaseEntity.js';
import { RecognitionEventEntity } from './entities/RecognitionEventEntity.js';
import { RecognitionProviderEntity } from './entities/RecognitionProviderEntity.js';
import { RecognitionTables } from './migrations/RecognitionTables.js';
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
import { LearnerRecognitionResolver } from './resolvers/recognition/LearnerRecognitionResolver.js';
import { RecognitionCaseConnectionResolver } from './resolvers/recognition/RecognitionCaseConnectionResolver.js';
import { RecognitionCaseResolver } from './resolvers/recognition/RecognitionCaseResolver.js';
import { RecognitionMutations } from './resolvers/recognition/RecognitionMutations.js';
import { RecognitionOptionsResolver } from './resolvers/recognition/RecognitionOptionsResolver.js';
import { shownCase } from './resolvers/recognition/shownCase.js';
import { showHolding } from './types/showHolding.js';
import { RecognitionOptions, UnknownRecognitionGoal } from './types/recognition/RecognitionOptions.js';
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
    RecognitionCaseEntity,
    RecognitionEventEntity,
    RecognitionProviderEntity,
  ],
  migrations: [
    { name: 'LearnerTables', class: LearnerTables },
    { name: 'MutationKeys', class: MutationKeys },
    { name: 'SavedPlans', class: SavedPlans },
    { name: 'RecognitionTables', class: RecognitionTables },
    { name: 'ReservationNumbers', class: ReservationNumbers },
  ],
  referenceTables: ['recognition_provider'],
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
    'learners.recognition_case',
    'learners.recognition_event',
    'learners.recognition_provider',
    'catalogue.recognition_credential',
    'catalogue.recognition_part',
    'catalogue.recognition_rule',
    'network.learners_organisation',
  ],
  writes: {
    'learners.mutation_key': ['insert', 'update (outcome)'],
    'learners.saved_plan': ['insert', 'update (recorded_to)'],
    'learners.plan_acceptance': ['insert', 'update (recorded_to)'],
    'learners.reservation': ['insert', 'update (released_at)'],
    'learners.seat_hold': ['insert', 'delete'],
    'learners.holding': ['insert', 'update (recorded_to)'],
    'learners.recognition_case': ['insert'],
    'learners.recognition_event': ['insert'],
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
    RecognitionCaseConnectionResolver,
    RecognitionCaseResolver,
    RecognitionMutations,
    LearnerRecognitionResolver,
    RecognitionOptionsResolver,
  ],
  orphanedTypes: [RecognitionOptions, UnknownRecognitionGoal],
  references: {
    Learner: async ({ id }, { people }: LearnersContext) => people.learners.load(uuidOfId(id, 'Learner')),
    Holding: async ({ id }, { people }: LearnersContext) => {
      const holding = await people.holdings.load(uuidOfId(id, 'Holding'));
      return holding && showHolding(holding);
    },
    SavedPlan: async ({ id }, { people }: LearnersContext) => people.plans.load(uuidOfId(id, 'SavedPlan')),
    RecognitionCase: async ({ id }, context: LearnersContext) => {
      const told = await context.cases.case(uuidOfId(id, 'RecognitionCase'));
      return told && shownCase(told, context.now);
    },
  },
  open: ({ pool, documentKey }) => {
    // Persons are rows and belong to no snapshot; what recognition knows of the catalogue does.
    const shelf = new RecognitionShelf(pool);
    return {
      load: (snapshotId) => shelf.load(snapshotId),
      contextFor: (request): LearnersContext => {
        const reader = readerForm.parse(request.reader);
        const reads = new PersonalReads(pool, reader);
        const people = new PersonalLoaders(reads, dutchDay(request.now));
        const cases = new RecognitionLoaders(reads);
        const writes = new PersonalWrites(pool, reader, () => [people, cases].forEach((one) => one.forget()));
        const unseal = (text: string): Unsealed => unsealPlan(text, documentKey);
        const recognition = () => shelf.pinned(request.snapshotId);
        return { people, cases, writes, unseal, recognition, now: request.now, language: request.language };
      },
    };
  },
};
