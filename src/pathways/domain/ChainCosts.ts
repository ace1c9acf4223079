import { cheapestChain } from './cheapestChain.js';
import { coneOf, unmetIn } from './coneOf.js';
import type { KnownNeeds } from './KnownNeeds.js';
import { LimitedMemo } from './LimitedMemo.js';
import { costOf, type Need } from './Need.js';
import type { Weight } from './Weight.js';

/** How many beginnings are remembered at once. */
const MOST_BEGINNINGS = 20_000;

/** What is known of the credentials: 1 for what can be taken, and what taking them weighs at least, later and as the first. */
export interface ChainWeights {
  readonly takeable: Uint8Array;
  readonly least: Float64Array;
  readonly alone: Float64Array;
  /** What the first weighs at least where another one stands before it. */
  readonly leastOfAll: Weight;
}

/** The least that something comes to with all that it waits for: by place, and by leaf what meeting it does; and by leaf without what comes before. */
interface Costs {
  readonly places: Float64Array;
  readonly leaves: Float64Array;
  readonly own: Float64Array;
}

/** What must come before some credentials: by what chains to them costs the least, and what follows on these. */
export class ChainCosts {
  /** The places that can have to do with the admission of the wanted ones. */
  readonly places: readonly number[];
  private readonly leaves: readonly number[];
  private readonly isInCone: Uint8Array;
  private readonly admissions = new LimitedMemo<readonly Weight[]>(MOST_BEGINNINGS);
  private readonly unmet = new Map<Need, readonly number[]>();
  private first: readonly Weight[] | undefined;
  private later: Costs | undefined;
  private back: Float64Array | undefined;

  constructor(
    private readonly wanted: readonly number[],
    private readonly needs: KnownNeeds,
    private readonly met: Uint8Array,
    private readonly weights: ChainWeights,
  ) {
    const cone = coneOf(wanted, needs, met, weights.takeable);
    this.places = cone.places;
    this.leaves = cone.leaves;
    this.isInCone = new Uint8Array(weights.least.length);
    for (const place of cone.places) this.isInCone[place] = 1;
  }

  /**
   * What must come before each of the wanted ones at least, in their order; infinite where it cannot be reached.
   * @param isHad whether somebody who has begun has the leaf
   */
  beforeEach(isHad: (leaf: number) => boolean): readonly Weight[] {
    const had = this.leaves.filter(isHad);
    return this.admissions.recall(had.join(), () => this.admissionsBy(this.withMore(had)));
  }

  /** The same for somebody who has taken nothing yet. */
  beforeEachAtFirst(): readonly Weight[] {
    this.first ??= this.admissionsBy(this.relaxed(this.weights.leastOfAll));
    return this.first;
  }

  /** The places of a chain to the wanted ones that costs little, each after what it asks for. */
  cheapest(isHad: (leaf: number) => boolean): readonly number[] {
    const costs = this.withMore(this.leaves.filter(isHad));
    // The last one wanted comes first: it opens nothing on the way to itself.
    return cheapestChain(this.wanted.toReversed(), this.needs, costs);
  }

  /** For who has only what the profile tells and is a wanted one away by each credential the least that comes after it; infinite where none is. */
  after(): Float64Array {
    if (this.back) return this.back;
    const back = new Float64Array(this.weights.least.length).fill(Infinity);
    const leaves = new Float64Array(this.met.length).fill(Infinity);
    for (const place of this.wanted) back[place] = 0;
    for (let changed = true; changed;) {
      changed = false;
      for (const place of this.places) {
        const after = (back[place] as number) + (this.weights.least[place] as number);
        if (after === Infinity) continue;
        for (const leaf of this.unmetBy(place)) if (after < (leaves[leaf] as number)) leaves[leaf] = after;
      }
      for (const place of this.places)
        for (const leaf of this.needs.leavesOf[place] ?? [])
          if ((leaves[leaf] as number) < (back[place] as number)) {
            back[place] = leaves[leaf] as number;
            changed = true;
          }
    }
    this.back = back;
    return back;
  }

  /** The leaves that somebody who holds no more than the profile says still needs for the admission; of the same need found once. */
  private unmetBy(place: number): readonly number[] {
    const need = this.needs.admissions[place] as Need;
    const leaves = this.unmet.get(need) ?? unmetIn(need, this.met);
    this.unmet.set(need, leaves);
    return leaves;
  }

  private admissionsBy({ leaves, own }: Costs): readonly Weight[] {
    return this.wanted.map((place) => costOf(this.needs.admissions[place] as Need, leaves, own));
  }

  /** What costs less, and nothing else, is reckoned anew: having more makes nothing dearer. */
  private withMore(had: readonly number[]): Costs {
    this.later ??= this.relaxed(0);
    const costs = { places: this.later.places.slice(), leaves: this.later.leaves.slice(), own: this.later.own.slice() };
    for (const leaf of had) costs.leaves[leaf] = costs.own[leaf] = 0;
    this.cheapen(costs, new Set(had.flatMap((leaf) => this.needs.asking[leaf] ?? [])), 0);
    return costs;
  }

  private relaxed(helper: Weight): Costs {
    const { needs, met, weights } = this;
    const costs: Costs = {
      places: new Float64Array(weights.least.length).fill(Infinity),
      leaves: Float64Array.from(met, (one) => (one === 1 ? 0 : Infinity)),
      own: Float64Array.from(met, (one) => (one === 1 ? 0 : Infinity)),
    };
    for (const leaf of this.leaves)
      for (const place of needs.leaves[leaf] ?? [])
        if (this.isInCone[place] === 1)
          costs.own[leaf] = Math.min(costs.own[leaf] as number, weights.least[place] as number);
    this.cheapen(costs, new Set(this.places.map((place) => needs.admissions[place] as Need)), helper);
    return costs;
  }

  /** Makes cheaper what can be by the needs that are to be looked at, until nothing gets cheaper. */
  private cheapen({ places, leaves, own }: Costs, waiting: Set<Need>, helper: Weight): void {
    const { needs, weights } = this;
    for (const need of waiting) {
      waiting.delete(need);
      const admission = costOf(need, leaves, own);
      if (admission === Infinity) continue;
      for (const place of needs.admittedBy.get(need) ?? []) {
        if (this.isInCone[place] === 0) continue;
        const [least, alone] = [weights.least[place] as number, weights.alone[place] as number];
        const cost = Math.min(admission + alone, Math.max(admission, helper) + least);
        if (cost >= (places[place] as number)) continue;
        places[place] = cost;
        for (const leaf of needs.leavesOf[place] ?? []) {
          if (cost >= (leaves[leaf] as number)) continue;
          leaves[leaf] = cost;
          for (const asking of needs.asking[leaf] ?? []) waiting.add(asking);
        }
      }
    }
  }
}
