import type { IsoDate } from '../../shared/pure/calendar.js';

/** One credential taken, or for a goal of outcomes some of its parts only. Loads in SBU. */
export interface Step {
  readonly credential: string;
  /** Whether the credential is awarded at the end; false where only some of its parts are taken. */
  readonly awards: boolean;
  /** Keys of the parts that are taken, in the order of the credential. */
  readonly parts: readonly string[];
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly months: number;
  readonly guaranteedSbu: number;
  readonly ifGrantedSbu: number;
  /** Parts whose result the learner has within this credential already. */
  readonly settledParts: readonly string[];
  /** Parts that may be exempted by decision. */
  readonly exemptibleParts: readonly string[];
  /** False where an admission or validity on the start date is UNKNOWN. */
  readonly settled: boolean;
}

/** Steps in order from what is held to the goal. */
export interface Way {
  readonly steps: readonly Step[];
  readonly guaranteedSbu: number;
  readonly ifGrantedSbu: number;
  readonly settled: boolean;
}

export type WaysFound =
  | { readonly kind: 'WAYS'; readonly ways: readonly Way[]; readonly proven: boolean }
  | { readonly kind: 'ALREADY_HELD' }
  | { readonly kind: 'NO_WAY'; readonly proven: boolean }
  | { readonly kind: 'UNKNOWN_GOAL'; readonly keys: readonly string[] };
