/**
 * What must be had before a credential can be started, relaxed for a lower bound: `of` holds needs or, in a leaf,
 * `anyOf` the positions of credentials one of which must be had. A need without either is free.
 */
export type Need =
  | { readonly kind: 'FREE' }
  | { readonly kind: 'LEAF'; readonly anyOf: readonly number[] }
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

/** The least that the need costs when the credentials at each position cost that much; infinite where it cannot be met. */
export function costOf(need: Need, costs: Float64Array): number {
  switch (need.kind) {
    case 'FREE':
      return 0;
    case 'LEAF': {
      let least = Infinity;
      for (const position of need.anyOf) least = Math.min(least, costs[position] ?? Infinity);
      return least;
    }
    case 'ANY': {
      let least = Infinity;
      for (const one of need.of) least = Math.min(least, costOf(one, costs));
      return least;
    }
    case 'ALL': {
      let dearest = 0;
      for (const one of need.of) dearest = Math.max(dearest, costOf(one, costs));
      return dearest;
    }
    case 'AT_LEAST':
      return need.of.map((one) => costOf(one, costs)).sort((a, b) => a - b)[need.count - 1] ?? Infinity;
  }
}
