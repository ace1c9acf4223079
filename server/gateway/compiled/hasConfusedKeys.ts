import { type DocumentNode, type GraphQLSchema, isObjectType, Kind, visit } from 'graphql';

/**
 * Whether compiled code would confuse the keys of an answer. `__proto__` is no key of the object literals it is made of.
 * And what a resolver is told of its place is kept under the keys, types and `idx0`, `idx1` … of lists along the path, with
 * `_` between, so that `a_b` is the same as `a` within `b`.
 */
export function hasConfusedKeys(schema: GraphQLSchema, document: DocumentNode): boolean {
  const keys = new Set<string>();
  visit(document, { [Kind.FIELD]: ({ alias, name }) => void keys.add((alias ?? name).value) });
  const isStep = (name: string): boolean =>
    keys.has(name) || /^idx\d+$/.test(name) || isObjectType(schema.getType(name));
  return keys.has('__proto__') || [...keys].some((key) => beginnings(key).some(isStep));
}

/** What stands before each `_`. */
function beginnings(key: string): string[] {
  return [...key.matchAll(/_/g)].map(({ index }) => key.slice(0, index));
}
