import { LimitedMemo } from '../../LimitedMemo.js';
import { costOf, type Need } from '../../Need.js';
import type { Ending } from './Ending.js';
import { leastAt } from './leastAt.js';
import type { Aim, PlanAims } from '../PlanAims.js';

/** How many figures are remembered at once: 32 MB. */
const MOST_FIGURES = 4_000_000;

/**
 * Lower bounds on what adds up over the steps of a plan: of each figure the least that the aims which are still open come
 * to. An all-of costs its dearest branch, or where no credential is in two branches what each costs by itself.
 */
export class LeastSums {
  private readonly chains: LimitedMemo<readonly Float64Array[]>;

  /** @param own of each figure the least of taking each credential, by place */
  constructor(
    private readonly aims: PlanAims,
    private readonly own: readonly Float64Array[],
  ) {
    const places = aims.numbered.credentials.length;
    this.chains = new LimitedMemo(Math.max(1, Math.floor(MOST_FIGURES / (own.length * places))));
  }

  /** Of each figure; infinite where an aim cannot be reached. */
  toGo(taken: readonly Ending[], open: readonly Aim[]): readonly number[] {
    if (open.length === 0) return this.own.map(() => 0);
    const chains = this.chainsAfter(taken);
    return this.besides(open).map((alone, figure) => {
      const chain = chains[figure] as Float64Array;
      return open.reduce((most, aim) => Math.max(most, leastAt(aim, chain)), alone);
    });
  }

  /** Of each figure what the open aims come to by themselves. */
  besides(open: readonly Aim[]): readonly number[] {
    const single = new Set(open.flatMap((aim) => (aim.length === 1 ? aim : [])));
    return this.own.map((own) => {
      let [together, dearest] = [0, 0];
      for (const place of single) together += own[place] as number;
      for (const aim of open) dearest = Math.max(dearest, leastAt(aim, own));
      return Math.max(together, dearest);
    });
  }

  private chainsAfter(taken: readonly Ending[]): readonly Float64Array[] {
    const had = new Set<number>();
    for (const { place } of taken) for (const leaf of this.aims.needs.leavesOf[place] ?? []) had.add(leaf);
    const leaves = this.aims.cone.leaves.filter((leaf) => had.has(leaf));
    return this.chains.recall(leaves.join(), () => this.own.map((own) => this.relaxed(own, new Set(leaves))));
  }

  /** The cheapest way to everything in the cone, by relaxing until nothing gets cheaper. */
  private relaxed(own: Float64Array, had: ReadonlySet<number>): Float64Array {
    const { cone, needs } = this.aims;
    const costs = new Float64Array(own.length).fill(Infinity);
    const alone = this.leavesAt(own, had);
    for (let changed = true; changed;) {
      changed = false;
      const leaves = this.leavesAt(costs, had);
      const known = new Map<Need, number>();
      for (const place of cone.places) {
        const need = needs.admissions[place] as Need;
        const admission = known.get(need) ?? costOf(need, leaves, alone);
        known.set(need, admission);
        const cost = admission + (own[place] as number);
        if (cost >= (costs[place] as number)) continue;
        costs[place] = cost;
        changed = true;
      }
    }
    return costs;
  }

  private leavesAt(costs: Float64Array, had: ReadonlySet<number>): Float64Array {
    const { cone, needs, met } = this.aims;
    const leaves = Float64Array.from(met, (one) => (one === 1 ? 0 : Infinity));
    for (const leaf of cone.leaves) leaves[leaf] = had.has(leaf) ? 0 : leastAt(needs.leaves[leaf] ?? [], costs);
    return leaves;
  }
}
