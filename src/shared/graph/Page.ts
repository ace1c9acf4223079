import type { PageInfo } from './PageInfo.js';

/** What a client asks of a list: so many, from the start or after a cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/** One thing of a page, with its position. */
export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** One page of a list; `totalCount` counts the whole list. */
export interface Page<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** A list with a fixed order: the code-unit order of the keys of its items. */
export interface ListOrder<Item> {
  /** What the list holds. Lists with one name understand each other's cursors. */
  readonly name: string;
  readonly keyOf: (item: Item) => string;
}
