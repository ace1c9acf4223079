import { addDays, type IsoDate } from '../../../shared/pure/calendar.js';
import { entryOf } from '../dated/entryOf.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { isKnownOffer } from '../dated/unusableBecause.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';

/** Days before the start date from which on more could be joined, the last first: ends of entries, and the day of knowing. */
export function earlierStarts({ offers }: PlanningCatalogue, request: PlanRequest): readonly IsoDate[] {
  const { startDate, asOf } = request;
  const entries = offers.filter((offer) => isKnownOffer(offer, request)).flatMap((offer) => entryOf(offer) ?? []);
  const days = new Set([asOf, ...entries.flatMap(({ from, to }) => [from, to])]);
  return [...days].filter((day) => asOf <= day && day < startDate).sort((a, b) => (a < b ? 1 : -1));
}

/** Days after the start date on which something else of the person counts, the first first. */
export function laterStarts({ profile, startDate }: PlanRequest): readonly IsoDate[] {
  const days = profile.holdings.flatMap(({ heldFrom, heldTo }) => [
    ...(heldFrom === null ? [] : [heldFrom]),
    ...(heldTo === null ? [] : [addDays(heldTo, 1)]),
  ]);
  return [...new Set(days)].filter((day) => day > startDate).sort();
}
