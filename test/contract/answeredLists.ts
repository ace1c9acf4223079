import { type DocumentNode, Kind, parse, type SelectionSetNode, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** The document with the type of everything asked for. */
export function namingTypes(query: string): DocumentNode {
  return visit(parse(query), {
    SelectionSet: {
      leave: (node): SelectionSetNode => ({ ...node, selections: [...node.selections, typename] }),
    },
  });
}

/** The lengths of the lists in an answer whose types are named, the longest of each `Type.field`. */
export function longestLists(answer: unknown, found = new Map<string, number>()): ReadonlyMap<string, number> {
  if (Array.isArray(answer)) for (const one of answer) longestLists(one, found);
  else if (typeof answer === 'object' && answer !== null) measure(answer as Record<string, unknown>, found);
  return found;
}

function measure(answer: Readonly<Record<string, unknown>>, found: Map<string, number>): void {
  for (const [field, value] of Object.entries(answer)) {
    if (Array.isArray(value) && typeof answer['__typename'] === 'string') {
      const name = `${answer['__typename']}.${field}`;
      found.set(name, Math.max(value.length, found.get(name) ?? 0));
    }
    longestLists(value, found);
  }
}
