import type { IsoDate } from '../../../shared/pure/calendar.js';
import { isWithin } from '../../../shared/pure/calendar.js';
import { completes, type HoldingStatus } from '../../../shared/pure/holding.js';
import { isOtherCohort } from './isOtherCohort.js';

interface HeldOutcome {
  readonly outcomeKey: string | null;
  readonly status: HoldingStatus;
  readonly scopeCredentialKey: string | null;
  readonly cohort: number | null;
  readonly heldFrom: IsoDate | null;
  readonly heldTo: IsoDate | null;
}

/** A credential, and the year in which the programme to it begins; null is unknown. */
export interface Scope {
  readonly credential: string;
  readonly cohort: number | null;
}

/**
 * The outcomes that are done within a credential on a day. An exemption is for one cohort; where either is not known it may be
 * the same one, so that nobody is exempted twice.
 */
export function heldUnits(
  holdings: readonly HeldOutcome[],
  { credential, cohort }: Scope,
  day: IsoDate,
): ReadonlySet<string> {
  const isOfOther = (held: HeldOutcome): boolean => held.status === 'EXEMPTED' && isOtherCohort(held.cohort, cohort);
  const done = holdings.filter(
    (held) =>
      completes(held.status) &&
      held.scopeCredentialKey === credential &&
      !isOfOther(held) &&
      isWithin(day, held.heldFrom, held.heldTo),
  );
  return new Set(done.flatMap(({ outcomeKey }) => outcomeKey ?? []));
}
