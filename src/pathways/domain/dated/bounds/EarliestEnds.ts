import type { Entry } from '../UsableOffers.js';

/** How early some offers can end for who is ready on a day: a lower bound. Days are counted from the start date of the plan. */
export class EarliestEnds {
  /** Offers with one day to join, in the order of that day, with the earliest end of all from there on. */
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly periods: readonly Omit<Entry, 'offer'>[];
  /** The least that one of the offers takes; infinite where there is none. */
  readonly leastDays: number;

  /**
   * @param all the earliest first
   * @param shareBy how much of an offer must be followed at least by who joins by a day, 0 to 1
   */
  constructor(all: readonly Entry[], shareBy: (day: number) => number) {
    const entries = all.map(({ from, to, days }) => ({ from, to, days: Math.ceil(days * shareBy(to) - 1e-9) }));
    const single = entries.filter(({ from, to }) => from === to);
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
