import { checkPageSize } from './checkPageSize.js';
import { fromCursor } from './cursor.js';
import type { ListOrder, Page, PageRequest } from './Page.js';
import { pageOf } from './pageOf.js';

/**
 * A page of a list that is in memory, sorted by the keys of its order. A cursor is a place between keys, so it holds
 * when the item that it came from is gone.
 * @throws CodedError PAGE_SIZE when `first` is not 1 to 100; BAD_INPUT when `after` is no cursor of the list
 */
export function paginate<Item>(
  sorted: readonly Item[],
  order: ListOrder<Item>,
  { first, after }: PageRequest,
): Page<Item> {
  checkPageSize(first);
  const start = after === null || after === undefined ? 0 : placeAfter(fromCursor(order.name, after), sorted, order);
  return pageOf(sorted.slice(start, start + first), order, {
    hasPreviousPage: start > 0,
    hasNextPage: start + first < sorted.length,
    totalCount: sorted.length,
  });
}

function placeAfter<Item>(key: string, sorted: readonly Item[], { keyOf }: ListOrder<Item>): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyOf(sorted[middle] as Item) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
