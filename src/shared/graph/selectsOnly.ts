import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/**
 * Whether a field asks nothing but these fields of what lies at a path below it. What is skipped or of another type counts
 * as asked.
 */
export function selectsOnly(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[],
  fields: ReadonlySet<string>,
): boolean {
  let selected = fieldsIn(fieldNodes, fragments);
  for (const step of path) {
    const parents = selected.filter(({ name }) => name.value === step);
    selected = fieldsIn(parents, fragments);
  }
  return selected.every(({ name }) => fields.has(name.value));
}

function fieldsIn(
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  fragments: Fragments,
): FieldNode[] {
  return nodes
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return fragment ? fieldsIn([fragment], fragments) : [];
    });
}
