import type { IsoDate } from '../../../shared/pure/calendar.js';

/** An offer that is joined for a selection of the parts of its credential or, a module, for some of them. Loads in SBU. */
export interface PlanStep {
  readonly offer: string;
  readonly credential: string;
  /** Whether it is of some parts alone: these are settled when it ends, and it awards nothing. */
  readonly module: boolean;
  /** Keys of the parts that are taken, in the order of the credential. */
  readonly parts: readonly string[];
  readonly startDate: IsoDate;
  /** The day from which the credential is held or, of a module, the parts are settled. */
  readonly endDate: IsoDate;
  readonly guaranteedSbu: number;
  readonly ifGrantedSbu: number;
  readonly settledParts: readonly string[];
  readonly exemptibleParts: readonly string[];
  /** Procedures that end by its start, each for what its evidence may free; none where only what is certain counts. */
  readonly recognitions: readonly PlanRecognition[];
  /** False where an admission or validity on the start date is UNKNOWN, or a recognition is awaited. */
  readonly settled: boolean;
}

/** A recognition procedure that is followed before a step. */
export interface PlanRecognition {
  readonly procedure: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  /** Keys of the parts of the step that may be exempted by it and by nothing else but other evidence. */
  readonly parts: readonly string[];
}

/** What a plan comes to. */
export interface PlanValue {
  /** From the start date of the plan until its last step ends. */
  readonly days: number;
  readonly guaranteedSbu: number;
  readonly ifGrantedSbu: number;
  /** Null where the price of a step is not known. */
  readonly costCents: number | null;
  /** Days of steps outside the home region. */
  readonly awayDays: number;
  /** From the start date of the plan until the first credential that an aim builds on; null where that is no objective. */
  readonly firstCredentialDays: number | null;
  readonly settled: boolean;
}

/** A credential that is awarded once modules have settled all that it asks, on the day of the last of these. */
export interface PlanAward {
  readonly credential: string;
  readonly on: IsoDate;
}

/** Steps in the order in which they start. */
export interface Plan {
  readonly steps: readonly PlanStep[];
  /** In the order of the steps with which they become certain. */
  readonly awards: readonly PlanAward[];
  readonly value: PlanValue;
}

/** What is compared, the first first: the objectives, 1 for a plan that is not settled, steps with recognitions, days, SBU. */
export type Rank = readonly number[];

/**
 * The answer to a question for the best plan. OPTIMAL: no plan has a lesser rank, `bound` equals `rank`. FEASIBLE: no
 * plan has a lesser rank than `bound`. TIMED_OUT: nothing was found in time. INFEASIBLE: proved that there is none.
 */
export type PlanFound =
  | { readonly kind: 'OPTIMAL' | 'FEASIBLE'; readonly plan: Plan; readonly rank: Rank; readonly bound: Rank }
  | { readonly kind: 'INFEASIBLE' }
  | { readonly kind: 'TIMED_OUT'; readonly bound: Rank }
  | NoQuestion;

/**
 * The answer to a question for several plans, by their ranks. `complete`: there are no more of them. Of a plan that is not
 * `proven` the time was over before it was known that no other plan beats it. TIMED_OUT: nothing was found in time.
 * INFEASIBLE: proved that there is none.
 */
export type PlansFound =
  | {
      readonly kind: 'PLANS';
      readonly plans: readonly { readonly plan: Plan; readonly rank: Rank; readonly proven: boolean }[];
      readonly complete: boolean;
    }
  | { readonly kind: 'INFEASIBLE' | 'TIMED_OUT' }
  | NoQuestion;

/** Why there is nothing to plan. */
export type NoQuestion =
  { readonly kind: 'ALREADY_HELD' } | { readonly kind: 'UNKNOWN_GOAL'; readonly keys: readonly string[] };
