import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One operation in two: what only the schema answers and what the subgraphs answer. Absent where there is nothing to ask. */
export interface SplitOperation {
  readonly meta?: DocumentNode;
  readonly data?: DocumentNode;
}

type Side = 'meta' | 'data';
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const metaFields: ReadonlySet<string> = new Set(['__schema', '__type', '__typename']);

/**
 * Takes `__schema`, `__type` and `__typename` at the root apart from the rest: the planner cannot plan both in one operation.
 * Expects a valid document. A document without such fields comes back as it is.
 */
export function splitMetaFields(document: DocumentNode, operation: OperationDefinitionNode): SplitOperation {
  const fragments: Fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const meta = take('meta', operation.selectionSet, fragments);
  if (!meta) return { data: document };
  const data = take('data', operation.selectionSet, fragments);
  return {
    meta: withSelections(document, operation, meta),
    ...(data && { data: withSelections(document, operation, data) }),
  };
}

function take(side: Side, selectionSet: SelectionSetNode, fragments: Fragments): SelectionSetNode | undefined {
  const selections = selectionSet.selections.flatMap((selection) => takeSelection(side, selection, fragments) ?? []);
  return selections.length > 0 ? { ...selectionSet, selections } : undefined;
}

function takeSelection(side: Side, selection: SelectionNode, fragments: Fragments): SelectionNode | undefined {
  if (selection.kind === Kind.FIELD) {
    return metaFields.has(selection.name.value) === (side === 'meta') ? selection : undefined;
  }
  const source = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  const selectionSet = source && take(side, source.selectionSet, fragments);
  if (!selectionSet) return undefined;
  const { typeCondition } = source;
  return {
    kind: Kind.INLINE_FRAGMENT,
    selectionSet,
    ...(typeCondition && { typeCondition }),
    ...(selection.directives && { directives: selection.directives }),
  };
}

function withSelections(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selectionSet: SelectionSetNode,
): DocumentNode {
  const definitions = document.definitions.map((node) => (node === operation ? { ...operation, selectionSet } : node));
  return { ...document, definitions };
}
