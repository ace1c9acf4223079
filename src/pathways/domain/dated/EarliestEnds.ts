import { daysBetween, type IsoDate } from '../../../shared/pure/calendar.js';
import type { PlannedOffer } from '../PlanningCatalogue.js';
import { entryOf, lengthOf } from './entryOf.js';

/** A period in which one can join, and the least that it takes then; days counted from the start date of the plan. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** How early some offers can end for who is ready on a day: a lower bound. Days are counted from the start date of the plan. */
export class EarliestEnds {
  /** Offers with one day to join, in the order of that day, with the earliest end of all from there on. */
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly periods: readonly Entry[];
  /** The least that one of the offers takes; infinite where there is none. */
  readonly leastDays: number;

  constructor(entries: readonly Entry[]) {
    const single = entries.filter(({ from, to }) => from === to).sort((a, b) => a.from - b.from);
    const ends = single.map(({ from, days }) => from + days);
    for (let at = ends.length - 2; at >= 0; at -= 1) ends[at] = Math.min(ends[at] as number, ends[at + 1] as number);
    this.starts = single.map(({ from }) => from);
    this.ends = ends;
    this.periods = entries.filter(({ from, to }) => from < to);
    this.leastDays = Math.min(...entries.map(({ days }) => days));
  }

  /** Infinite where none can be joined on the day or later. */
  readyOn(day: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    let end = this.ends[low] ?? Infinity;
    for (const { from, to, days } of this.periods) if (day <= to) end = Math.min(end, Math.max(day, from) + days);
    return end;
  }
}

/**
 * When the offers can still be joined, those of which it is not known left out.
 * @param least the least share of an offer that must be followed, 0 to 1
 */
export function entriesOf(offers: readonly PlannedOffer[], startDate: IsoDate, least: number): readonly Entry[] {
  return offers.flatMap((offer) => leastEntryOf(offer, startDate, least) ?? []);
}

function leastEntryOf(offer: PlannedOffer, startDate: IsoDate, least: number): Entry | null {
  const entry = entryOf(offer);
  if (entry === null) return null;
  const [from, to] = [daysBetween(startDate, entry.from), daysBetween(startDate, entry.to)];
  const length = lengthOf(offer);
  return length === null || to < 0 ? null : { from: Math.max(0, from), to, days: Math.ceil(length * least - 1e-9) };
}
