/** The items by their keys, in the order of the code units of the keys: the same on every machine. */
export function byKey<Item extends { readonly key: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.toSorted(compareKeys).map((item) => [item.key, item]));
}

/** Compares by the code units of the keys. */
export function compareKeys(one: { readonly key: string }, other: { readonly key: string }): number {
  if (one.key === other.key) return 0;
  return one.key < other.key ? -1 : 1;
}
