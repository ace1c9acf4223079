import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { ExperienceRow } from '../entities/ExperienceEntity.js';
import type { HoldingRow } from '../entities/HoldingEntity.js';
import type { JourneyRow } from '../entities/JourneyEntity.js';
import type { LearnerRow } from '../entities/LearnerEntity.js';
import type { MutationKeyRow } from '../entities/MutationKeyEntity.js';
import type { PlanAcceptanceRow } from '../entities/PlanAcceptanceEntity.js';
import type { ReservationRow } from '../entities/ReservationEntity.js';
import type { SavedPlanRow } from '../entities/SavedPlanEntity.js';
import type { RecognitionCaseRow } from '../entities/RecognitionCaseEntity.js';
import type { RecognitionEventRow } from '../entities/RecognitionEventEntity.js';
import type { RECOGNITION_EVENT_COLUMNS, USUAL_HOLDING_COLUMNS } from './personalColumns.js';

/** A row as it is read: every column is there, and null where nothing is known. */
type Stored<Row> = { [Column in keyof Row & string]: Exclude<Row[Column], undefined> };
export type StoredLearner = Stored<LearnerRow>;
export type StoredJourney = Stored<JourneyRow>;
export type StoredExperience = Stored<ExperienceRow>;
export type StoredHolding = Stored<HoldingRow>;
export type StoredRecognitionCase = Stored<RecognitionCaseRow>;
export type StoredRecognitionEvent = Pick<Stored<RecognitionEventRow>, (typeof RECOGNITION_EVENT_COLUMNS)[number]>;
export type StoredMutationKey = Stored<MutationKeyRow>;
export type StoredPlan = Stored<SavedPlanRow>;
export type StoredAcceptance = Stored<PlanAcceptanceRow>;
export type StoredReservation = Omit<Stored<ReservationRow>, 'number'>;
/** An offer as the catalogue publishes it; null is unknown. */
export interface StoredOffer {
  readonly key: string;
  readonly seats: number | null;
}
/** A holding of which the usual columns were read, and maybe the others. */
export type UsualHolding = Pick<StoredHolding, (typeof USUAL_HOLDING_COLUMNS)[number]>;

interface PersonalTables {
  'learners.learner': StoredLearner;
  'learners.journey': StoredJourney;
  'learners.experience': StoredExperience;
  'learners.holding': StoredHolding;
  'learners.recognitionCase': Stored<RecognitionCaseRow>;
  'learners.recognitionEvent': Stored<RecognitionEventRow>;
  'learners.mutationKey': StoredMutationKey;
  'learners.savedPlan': StoredPlan;
  'learners.planAcceptance': StoredAcceptance;
  'learners.reservation': Stored<ReservationRow>;
}

/** Writes statements for PersonalReads; connected to nothing, so that it can run none. */
export const personalSql = new Kysely<PersonalTables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins: [new CamelCasePlugin()],
});
