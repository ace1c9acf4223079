import { toCursor } from './cursor.js';
import type { Edge, ListOrder } from './Page.js';

/** An item with its position, which is written only when it is asked for. */
export class ListedEdge<Item> implements Edge<Item> {
  constructor(
    private readonly order: ListOrder<Item>,
    readonly node: Item,
  ) {}

  get cursor(): string {
    return toCursor(this.order.name, this.order.keyOf(this.node));
  }
}
