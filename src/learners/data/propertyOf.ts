const properties = new Map<string, string>();

/** The property of an entity that a column stands for. */
export function propertyOf(column: string): string {
  const property = properties.get(column) ?? column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  properties.set(column, property);
  return property;
}
