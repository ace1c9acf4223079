import { daysBetween, type IsoDate } from '../../../shared/pure/calendar.js';
import { costOf, type Need } from '../Need.js';
import type { EarliestEnds } from './EarliestEnds.js';
import type { Beginning } from './Label.js';

/** Credentials that can stand for each other, with what must be had before and the offers of each. */
export interface Reachable {
  readonly keys: readonly string[];
  readonly admission: Need;
  readonly ends: readonly EarliestEnds[];
}

/** Something that a plan must still contain. */
export interface Must {
  readonly key: string;
  readonly admission: Need;
  readonly ends: EarliestEnds;
}

/**
 * Lower bounds on the day on which a plan ends, counted from its start date. An all-of waits for its latest branch only;
 * hours, budget and exclusions do not bind.
 */
export class FinishBounds {
  /** The first day on which one of each leaf can be awarded, and the least that one of them takes. */
  private readonly leafDays: Float64Array;
  private readonly leafLengths: Float64Array;
  /** The leaves that musts and goals ask for, and which of them each credential is in. */
  private readonly asked: readonly number[];
  private readonly leavesOf: ReadonlyMap<string, readonly number[]>;
  private readonly leaves: Float64Array;

  /**
   * @param members the places in `reachable` of each leaf
   * @param goals what must be had in the end besides the musts
   */
  constructor(
    private readonly startDate: IsoDate,
    reachable: readonly Reachable[],
    private readonly members: readonly (readonly number[])[],
    private readonly musts: readonly Must[],
    private readonly goals: readonly Need[],
  ) {
    this.asked = [...new Set([...musts.map((one) => one.admission), ...goals].flatMap(leavesIn))];
    this.leafDays = this.firstDays(reachable);
    const lengths = reachable.map(({ ends }) => Math.min(...ends.map((one) => one.leastDays)));
    this.leafLengths = Float64Array.from(members, (places) => leastAt(places, lengths));
    this.leavesOf = this.leavesByKey(reachable);
    this.leaves = new Float64Array(members.length);
  }

  /** Infinite where nothing that is still missing can be reached. */
  daysAfter(label: Beginning): number {
    const ended = this.dayOf(label.end);
    const open = this.musts.filter(({ key }) => !label.taken.has(key));
    if (label.finished || (open.length === 0 && this.goals.length === 0)) return ended;
    const from = this.dayOf(label.lastStart);
    const leaves = this.leavesAfter(label, from);
    const ends = open.map((one) => one.ends.readyOn(Math.max(from, costOf(one.admission, leaves))));
    return Math.max(ended, ...ends, ...this.goals.map((goal) => costOf(goal, leaves)));
  }

  /** When one of each leaf that is asked can be awarded at the earliest, for who goes on from the label. */
  private leavesAfter({ taken }: Beginning, from: number): Float64Array {
    const { leaves } = this;
    for (const leaf of this.asked)
      leaves[leaf] = Math.max(this.leafDays[leaf] as number, from + (this.leafLengths[leaf] as number));
    for (const [key, { joined }] of taken) {
      const end = this.dayOf(joined.endDate);
      for (const leaf of this.leavesOf.get(key) ?? []) leaves[leaf] = Math.min(leaves[leaf] as number, end);
    }
    return leaves;
  }

  /** When one of each leaf can be awarded with nothing taken, by relaxing until nothing gets earlier. */
  private firstDays(reachable: readonly Reachable[]): Float64Array {
    const days = new Float64Array(reachable.length).fill(Infinity);
    const leaves = new Float64Array(this.members.length);
    for (let changed = true; changed;) {
      changed = false;
      for (const [leaf, places] of this.members.entries()) leaves[leaf] = leastAt(places, days);
      for (const [place, { admission, ends }] of reachable.entries()) {
        const ready = costOf(admission, leaves);
        const day = Math.min(...ends.map((one) => one.readyOn(ready)));
        if (day >= (days[place] as number)) continue;
        days[place] = day;
        changed = true;
      }
    }
    return leaves;
  }

  private leavesByKey(reachable: readonly Reachable[]): ReadonlyMap<string, readonly number[]> {
    const byKey = new Map<string, number[]>();
    for (const leaf of this.asked)
      for (const place of new Set(this.members[leaf]))
        for (const key of reachable[place]?.keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), leaf]);
    return byKey;
  }

  private dayOf(day: IsoDate): number {
    return daysBetween(this.startDate, day);
  }
}

function leavesIn(need: Need): readonly number[] {
  if (need.kind === 'LEAF') return [need.leaf];
  return need.kind === 'FREE' ? [] : need.of.flatMap(leavesIn);
}

function leastAt(places: readonly number[], values: ArrayLike<number>): number {
  let least = Infinity;
  for (const place of places) least = Math.min(least, values[place] as number);
  return least;
}
