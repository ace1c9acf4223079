import { ListedEdge } from '../../shared/graph/ListedEdge.js';
import type { Page, PageRequest } from '../../shared/graph/Page.js';

/** A page of rows that were read up to the row after it. The whole list is counted only when its count is asked for. */
export type KeysetPage<Row> = Omit<Page<Row>, 'totalCount'>;

export function keysetPage<Row extends { id: string }>(
  list: string,
  rows: readonly Row[],
  { first, after }: PageRequest,
  keyOf: (row: Row) => string = ({ id }) => id,
): KeysetPage<Row> {
  const order = { name: list, keyOf };
  const edges = rows.slice(0, first).map((node) => new ListedEdge(order, node));
  const pageInfo = {
    hasPreviousPage: after !== null && after !== undefined,
    hasNextPage: rows.length > first,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, pageInfo };
}
