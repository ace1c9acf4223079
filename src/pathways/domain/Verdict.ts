import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Decider, EvidenceKind, Requirement } from '../../shared/pure/requirement.js';
import type { Value } from '../../shared/pure/Value.js';

/** What a requirement is worth for someone on a day, and for what is not settled, what would settle it. */
export interface Verdict {
  readonly value: Value;
  readonly requirement: Requirement;
  readonly of: readonly Verdict[];
  /** The first day on which the passing of time alone makes it hold; null where time alone does not. */
  readonly holdsFrom: IsoDate | null;
  /** For UNKNOWN: the evidence that would settle it. */
  readonly settledBy: EvidenceKind | null;
  /** For UNKNOWN: who decides, where it waits for a decision. */
  readonly decidedBy: Decider | null;
}
