import type { KnownNeeds } from './KnownNeeds.js';
import { costOf, leavesIn, type Need } from './Need.js';

/** What is known of who has what: by leaf the least that meeting it comes to (0 where it is met), by place that of taking it. */
interface Costs {
  readonly leaves: Float64Array;
  readonly places: Float64Array;
}

/**
 * The places of what leads to the wanted ones, each after what it asks for, where of several the cheapest is taken. What
 * excludes others is not looked at.
 */
export function cheapestChain(wanted: readonly number[], needs: KnownNeeds, costs: Costs): readonly number[] {
  const leaves = costs.leaves.slice();
  const begun = new Set<number>();
  const chain: number[] = [];
  const membersOf = (leaf: number): readonly number[] => [...(needs.leaves[leaf] ?? [])];
  const waysToMeet = (need: Need): number => leavesIn(need).reduce((sum, leaf) => sum + membersOf(leaf).length, 0);
  const nearest = (of: readonly Need[], count: number): readonly Need[] =>
    of.toSorted((a, b) => costOf(a, leaves) - costOf(b, leaves)).slice(0, count);

  wanted.forEach(reach);
  return chain;

  function reach(place: number): void {
    if (begun.has(place)) return;
    begun.add(place);
    meet(needs.admissions[place] as Need);
    chain.push(place);
    for (const leaf of needs.leavesOf[place] ?? []) leaves[leaf] = 0;
  }

  function meet(need: Need): void {
    if (need.kind === 'FREE' || costOf(need, leaves) === 0) return;
    if (need.kind === 'LEAF') reachOne(membersOf(need.leaf));
    // What few meet comes first: it may meet the rest as well.
    else if (need.kind === 'ALL') need.of.toSorted((a, b) => waysToMeet(a) - waysToMeet(b)).forEach(meet);
    else nearest(need.of, need.kind === 'ANY' ? 1 : need.count).forEach(meet);
  }

  function reachOne(members: readonly number[]): void {
    const [cheapest] = members.toSorted((a, b) => (costs.places[a] as number) - (costs.places[b] as number));
    if (cheapest !== undefined) reach(cheapest);
  }
}
