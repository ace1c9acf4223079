/**
 * What must be had before a credential can be started, relaxed for a lower bound. A leaf is a set of credentials one of
 * which must be had, by its place among the leaves.
 */
export type Need =
  | { readonly kind: 'FREE' }
  | { readonly kind: 'LEAF'; readonly leaf: number }
  | { readonly kind: 'ALL' | 'ANY'; readonly of: readonly Need[] }
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

/** The least that the need costs when the cheapest credential of each leaf costs that much; infinite where it cannot be met. */
export function costOf(need: Need, leaves: Float64Array): number {
  switch (need.kind) {
    case 'FREE':
      return 0;
    case 'LEAF':
      return leaves[need.leaf] ?? Infinity;
    case 'ANY': {
      let least = Infinity;
      for (const one of need.of) least = Math.min(least, costOf(one, leaves));
      return least;
    }
    case 'ALL': {
      let dearest = 0;
      for (const one of need.of) dearest = Math.max(dearest, costOf(one, leaves));
      return dearest;
    }
    case 'AT_LEAST':
      return need.of.map((one) => costOf(one, leaves)).sort((a, b) => a - b)[need.count - 1] ?? Infinity;
  }
}
