import { addMonths, daysBetween, type IsoDate } from '../../../shared/pure/calendar.js';
import type { PlannedOffer } from '../PlanningCatalogue.js';

/** The first and the last day on which the offer can be joined; null where no day is known. */
export function entryOf({ startDate, entryFrom, entryTo }: PlannedOffer): { from: IsoDate; to: IsoDate } | null {
  const from = entryFrom ?? startDate ?? entryTo;
  const to = entryTo ?? entryFrom ?? startDate;
  return from === null || to === null || to < from ? null : { from, to };
}

/** How many days the whole offer takes, whenever one joins; months are those from its first day on. Null where not known. */
export function lengthOf(offer: PlannedOffer): number | null {
  const { startDate, endDate, weeks, months } = offer;
  if (startDate !== null && endDate !== null) return Math.max(0, daysBetween(startDate, endDate));
  if (weeks !== null) return 7 * weeks;
  const entry = entryOf(offer);
  return months === null || entry === null ? null : daysBetween(entry.from, addMonths(entry.from, months));
}
