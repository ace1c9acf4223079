import type { Reject } from './Found.js';
import type { Difference } from './ImportPlan.js';

/** A reject with the line on which the value begins; null when the place is not in the text. */
export interface LocatedReject extends Reject {
  readonly line: number | null;
}

/** What an import did, or would do. */
export interface ImportOutcome {
  readonly standard: string;
  readonly writer: string;
  readonly files: number;
  readonly differences: readonly Difference[];
  readonly unchanged: number;
  readonly rejects: readonly LocatedReject[];
  readonly notices: readonly string[];
  readonly unused: ReadonlyMap<string, number>;
  /** Whether the differences are written. */
  readonly isWritten: boolean;
}
