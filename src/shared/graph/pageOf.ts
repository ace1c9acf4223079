import { toCursor } from './cursor.js';
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
  const edges = items.map((node) => ({ cursor: toCursor(order.name, order.keyOf(node)), node }));
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, pageInfo: { ...sides, startCursor, endCursor }, totalCount };
}
