import type { Cone } from '../../coneOf.js';
import { costOf, type Need } from '../../Need.js';
import type { EarliestEnds } from './EarliestEnds.js';
import { leastAt } from './leastAt.js';
import type { PlanAims } from '../PlanAims.js';

/** What is known for who starts nothing new before a day. */
interface From {
  readonly leaves: Map<number, number>;
  readonly outcomes: Map<number, readonly [number, number, number]>;
}

/**
 * How early credentials can be awarded to who has taken nothing and starts nothing before a day: lower bounds, in days from
 * the start date. Hours, money and exclusions do not bind, and an all-of waits for its latest branch only.
 */
export class Arrivals {
  /** The first day on which what is looked at can be begun; 0 for everything else. */
  private readonly ready: Float64Array;
  private readonly ends = new Map<number, EarliestEnds>();
  private readonly from = new Map<number, From>();

  /**
   * @param among by place 1 for what may be taken
   * @param looked what is looked at; the rest counts as if it could be begun at once
   * @param endsAt how early the offers of the credential at a place can end
   */
  constructor(
    private readonly aims: PlanAims,
    private readonly among: Uint8Array,
    private readonly looked: Cone,
    private readonly endsAt: (place: number) => EarliestEnds,
  ) {
    this.ready = new Float64Array(aims.numbered.credentials.length);
    for (const place of looked.places) this.ready[place] = Infinity;
    this.relax();
  }

  /** The first day on which the credential can be awarded; infinite where there is none. */
  of(place: number, from: number): number {
    return this.endsOf(place).readyOn(Math.max(from, this.ready[place] as number));
  }

  private endsOf(place: number): EarliestEnds {
    const ends = this.ends.get(place) ?? this.endsAt(place);
    this.ends.set(place, ends);
    return ends;
  }

  /** The first day on which one of the leaf can be awarded. */
  ofLeaf(leaf: number, from: number): number {
    if (this.aims.met[leaf] === 1) return 0;
    const { leaves } = this.goingOn(from);
    let day = leaves.get(leaf);
    if (day === undefined) {
      day = Infinity;
      for (const place of this.aims.needs.leaves[leaf] ?? [])
        if (this.among[place] === 1) day = Math.min(day, this.of(place, from));
      leaves.set(leaf, day);
    }
    return day;
  }

  /** The first day on which the outcome, by number, can be had from a credential other than the one at the place. */
  ofOutcome(outcome: number, except: number, from: number): number {
    const { outcomes } = this.goingOn(from);
    let found = outcomes.get(outcome);
    if (!found) {
      found = this.firstTwo(outcome, from);
      outcomes.set(outcome, found);
    }
    const [first, owner, second] = found;
    return owner === except ? second : first;
  }

  private firstTwo(outcome: number, from: number): [first: number, owner: number, second: number] {
    let [first, owner, second] = [Infinity, -1, Infinity];
    for (const place of this.aims.numbered.ownersOf(outcome)) {
      if (this.among[place] !== 1) continue;
      const day = this.of(place, from);
      if (day < first) [first, owner, second] = [day, place, first];
      else if (day < second) second = day;
    }
    return [first, owner, second];
  }

  private goingOn(from: number): From {
    const known = this.from.get(from) ?? { leaves: new Map(), outcomes: new Map() };
    this.from.set(from, known);
    return known;
  }

  /** Makes things ready as early as they can be, until nothing gets earlier. */
  private relax(): void {
    const { needs, met } = this.aims;
    const ends = new Float64Array(this.ready.length).fill(Infinity);
    const leaves = Float64Array.from(met, (one) => (one === 1 ? 0 : Infinity));
    for (let changed = true; changed;) {
      changed = false;
      for (const leaf of this.looked.leaves)
        leaves[leaf] = Math.min(leaves[leaf] as number, leastAt(membersOf(leaf), ends));
      const known = new Map<Need, number>();
      for (const place of this.looked.places) {
        if (this.among[place] !== 1) continue;
        const need = needs.admissions[place] as Need;
        const ready = known.get(need) ?? costOf(need, leaves);
        known.set(need, ready);
        if (ready >= (this.ready[place] as number)) continue;
        this.ready[place] = ready;
        ends[place] = this.endsOf(place).readyOn(ready);
        changed = true;
      }
    }

    function membersOf(leaf: number): Iterable<number> {
      return needs.leaves[leaf] ?? [];
    }
  }
}
