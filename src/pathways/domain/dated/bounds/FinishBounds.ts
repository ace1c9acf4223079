import { costOf, type Need } from '../../Need.js';
import type { Arrivals } from './Arrivals.js';
import type { LoadsToDo } from './LoadsToDo.js';
import type { Aim, PlanAims } from '../PlanAims.js';
import type { Ending } from './Ending.js';
import type { Entry } from '../UsableOffers.js';

/** Which places of aims can be reached, with what has been had by then, and when of each aim one is. */
interface Reached {
  readonly days: number;
  readonly reached: readonly Aim[];
  readonly had: readonly Ending[];
}

/** Lower bounds on the day on which a plan ends, counted from its start date. */
export class FinishBounds {
  private readonly leaves: Float64Array;

  /**
   * @param arrivals of what may still be taken
   * @param entriesOf when the offers of the credential at a place can be joined, the earliest first
   */
  constructor(
    private readonly aims: PlanAims,
    private readonly arrivals: Arrivals,
    private readonly entriesOf: (place: number) => readonly Entry[],
    private readonly loads: LoadsToDo,
  ) {
    this.leaves = new Float64Array(aims.met.length).fill(Infinity);
  }

  /** How early the credential can be awarded to who has taken nothing; infinite where it cannot. */
  arrivalOf(place: number, from: number): number {
    return this.arrivals.of(place, from);
  }

  /** Infinite where an aim that is still open cannot be reached. */
  daysAfter(open: readonly Aim[], ended: number, from: number, taken: readonly Ending[]): number {
    let days = ended;
    for (const aim of open) {
      let first = Infinity;
      for (const place of aim) first = Math.min(first, this.endOf(place, from, taken, first));
      days = Math.max(days, first);
    }
    return days;
  }

  /**
   * The same where one aim may open or spare another, be it one more of which something has been taken: of each that is open
   * when it can be reached, and when all are.
   */
  reachedAfter(open: readonly Aim[], ended: number, from: number, taken: readonly Ending[]): Reached {
    const untaken = [...this.aims.wanted].filter((one) => !taken.some(({ place }) => place === one));
    const places = [...new Set([...open.flat(), ...untaken])];
    const ends = new Map<number, number>();
    let had = taken;
    for (let changed = true; changed;) {
      changed = false;
      for (const place of places) {
        const end = this.endOf(place, from, had);
        if (end >= (ends.get(place) ?? Infinity)) continue;
        ends.set(place, end);
        changed = places.length > 1;
      }
      had = [...taken, ...Array.from(ends, ([place, day]) => ({ place, day }))];
    }
    const endsOf = open.map((aim) => aim.flatMap((place) => ends.get(place) ?? []));
    return {
      days: Math.max(ended, ...endsOf.map((some) => Math.min(...some))),
      reached: open.map((aim) => aim.filter((place) => ends.has(place))),
      had,
    };
  }

  /**
   * How early the credential can be awarded; infinite where it cannot.
   * @param most what is not below need not be found exactly
   * @param notBefore the day before which it is not begun, though other things may be
   */
  endOf(place: number, from: number, taken: readonly Ending[], most = Infinity, notBefore = 0): number {
    const begin = Math.max(from, notBefore, this.readyFor(place, from, taken));
    if (begin >= most) return most;
    const share = this.loads.shareBy(place, from, taken);
    let end = most;
    for (const entry of this.entriesOf(place)) {
      if (entry.from >= end) break;
      if (entry.to >= begin && Math.max(begin, entry.from) < end) end = Math.min(end, endBy(entry, begin, share));
    }
    return end;
  }

  /** How early each offer of the credential that can still be joined can end, and how many days it takes at least. */
  endsOf(
    place: number,
    from: number,
    taken: readonly Ending[],
  ): readonly { entry: Entry; day: number; days: number }[] {
    const begin = Math.max(from, this.readyFor(place, from, taken));
    const share = this.loads.shareBy(place, from, taken);
    const entries = this.entriesOf(place).filter(({ to }) => to >= begin);
    return entries.map((entry) => {
      const day = endBy(entry, begin, share);
      return { entry, day, days: day - Math.max(begin, entry.from) };
    });
  }

  private readyFor(place: number, from: number, taken: readonly Ending[]): number {
    const need = this.aims.needs.admissions[place] as Need;
    if (need.kind === 'FREE') return from;
    this.fill(need, from, taken);
    return costOf(need, this.leaves);
  }

  private fill(need: Need, from: number, taken: readonly Ending[]): void {
    if (need.kind === 'FREE') return;
    if (need.kind !== 'LEAF') {
      for (const one of need.of) this.fill(one, from, taken);
      return;
    }
    let day = this.arrivals.ofLeaf(need.leaf, from);
    for (const { place, day: end } of taken) if (end < day && this.aims.isMember(place, need.leaf)) day = end;
    this.leaves[need.leaf] = day;
  }
}

/** At the earliest, for who can begin on a day. */
function endBy({ from, to, days }: Entry, begin: number, share: (day: number) => number): number {
  return Math.max(begin, from) + Math.ceil(days * share(to) - 1e-9);
}
