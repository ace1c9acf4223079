/**
 * What must be had before a credential can be started, relaxed for a lower bound. A leaf is a set of credentials one of
 * which must be had, by its place among the leaves.
 */
export type Need =
  | { readonly kind: 'FREE' }
  | { readonly kind: 'LEAF'; readonly leaf: number }
  | { readonly kind: 'ANY'; readonly of: readonly Need[] }
  /** `apart`: whether no credential can do for two of them. */
  | { readonly kind: 'ALL'; readonly of: readonly Need[]; readonly apart?: boolean }
  | { readonly kind: 'AT_LEAST'; readonly count: number; readonly of: readonly Need[] };

export const FREE: Need = { kind: 'FREE' };

/** Both, and everything that costs nothing left out. */
export function allOf(needs: readonly Need[]): Need {
  const dear = needs.filter((need) => need.kind !== 'FREE');
  return dear.length === 0 ? FREE : dear.length === 1 ? (dear[0] as Need) : { kind: 'ALL', of: dear };
}

/** One of them; free where one is. */
export function anyOf(needs: readonly Need[]): Need {
  return needs.some((need) => need.kind === 'FREE') ? FREE : { kind: 'ANY', of: needs };
}

/**
 * The least that the need costs when the cheapest credential of each leaf costs that much; infinite where it cannot be met.
 * @param own the same without what must come before that credential: of needs that are apart each costs its own
 */
export function costOf(need: Need, leaves: Float64Array, own?: Float64Array): number {
  switch (need.kind) {
    case 'FREE':
      return 0;
    case 'LEAF':
      return leaves[need.leaf] ?? Infinity;
    case 'ANY': {
      let least = Infinity;
      for (const one of need.of) least = Math.min(least, costOf(one, leaves, own));
      return least;
    }
    case 'ALL': {
      let dearest = 0;
      for (const one of need.of) dearest = Math.max(dearest, costOf(one, leaves, own));
      if (!own || !need.apart) return dearest;
      let together = 0;
      for (const one of need.of) together += costOf(one, own);
      return Math.max(dearest, together);
    }
    case 'AT_LEAST':
      return need.of.map((one) => costOf(one, leaves, own)).sort((a, b) => a - b)[need.count - 1] ?? Infinity;
  }
}

/** The leaves of the need, as often as it names them. */
export function leavesIn(need: Need): readonly number[] {
  if (need.kind === 'LEAF') return [need.leaf];
  return need.kind === 'FREE' ? [] : need.of.flatMap(leavesIn);
}
