import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { CaseEvidence } from './CaseEvent.js';

/** Work that was done, as it is on record. */
export interface WorkDone {
  readonly occupation: string;
  readonly employerKind: string | null;
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly claimedOutcomeKeys: readonly string[];
}

/** Work as evidence of those units that it is said to show; work that goes on shows them on the day itself. Null where it shows none, or has not begun. */
export function workEvidence(work: WorkDone, outcomes: readonly string[], day: IsoDate): CaseEvidence | null {
  const shown = outcomes.filter((outcome) => work.claimedOutcomeKeys.includes(outcome));
  if (shown.length === 0 || work.startedOn > day) return null;
  const { occupation: title, employerKind: issuer, endedOn } = work;
  const datedOn = endedOn === null || endedOn > day ? day : endedOn;
  return { kind: 'WORK', title, datedOn, issuer, outcomes: shown };
}
