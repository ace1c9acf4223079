import { ListedEdge } from './ListedEdge.js';
import type { ListOrder, Page } from './Page.js';

/** How a stretch of a list lies in the whole. */
interface Stretch {
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** A page of these items, which lie so in the whole list. */
export function pageOf<Item>(
  items: readonly Item[],
  order: ListOrder<Item>,
  { totalCount, ...sides }: Stretch,
): Page<Item> {
  const edges = items.map((node) => new ListedEdge(order, node));
  const pageInfo = {
    ...sides,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, pageInfo, totalCount };
}
