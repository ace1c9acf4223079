import type { IsoDate } from '../../../shared/pure/calendar.js';
import { isWithin } from '../../../shared/pure/calendar.js';
import { completes, type HoldingStatus } from '../../../shared/pure/holding.js';

interface HeldOutcome {
  readonly outcomeKey: string | null;
  readonly status: HoldingStatus;
  readonly scopeCredentialKey: string | null;
  readonly heldFrom: IsoDate | null;
  readonly heldTo: IsoDate | null;
}

/** The outcomes that are done within a credential on a day. */
export function heldUnits(holdings: readonly HeldOutcome[], credential: string, day: IsoDate): ReadonlySet<string> {
  const done = holdings.filter(
    ({ status, scopeCredentialKey, heldFrom, heldTo }) =>
      completes(status) && scopeCredentialKey === credential && isWithin(day, heldFrom, heldTo),
  );
  return new Set(done.flatMap(({ outcomeKey }) => outcomeKey ?? []));
}
