import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many nodes the lists of an operation could hold together. A field with `first` holds that many, a
 * field with a list of `ids` as many as the list, and each of these holds again what is asked below it.
 * Fragments are estimated once and never expanded. Expects a document without fragment cycles.
 */
export class NodeEstimate {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #estimated = new Map<string, number>();
  readonly #variables: Variables;

  /** `variables` are coerced: defaults are filled in. */
  constructor(document: DocumentNode, variables: Variables) {
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  nodesIn({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, selection) => sum + this.#nodesOf(selection), 0);
  }

  #nodesOf(selection: SelectionNode): number {
    if (selection.kind === Kind.FIELD) return this.#nodesOfField(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.nodesIn(selection.selectionSet);
    return this.#nodesOfFragment(selection.name.value);
  }

  #nodesOfField(field: FieldNode): number {
    const below = field.selectionSet ? this.nodesIn(field.selectionSet) : 0;
    const size = this.#listSize(field);
    return size === undefined ? below : size * (1 + below);
  }

  #nodesOfFragment(name: string): number {
    const known = this.#estimated.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const nodes = fragment ? this.nodesIn(fragment.selectionSet) : 0;
    this.#estimated.set(name, nodes);
    return nodes;
  }

  #listSize({ arguments: given = [] }: FieldNode): number | undefined {
    const first = given.find(({ name }) => name.value === 'first');
    if (first) return atLeastOne(this.#numberIn(first.value));
    const ids = given.find(({ name }) => name.value === 'ids');
    return ids && atLeastOne(this.#lengthOf(ids.value));
  }

  #numberIn(value: ValueNode): number {
    if (value.kind === Kind.INT) return Number(value.value);
    return value.kind === Kind.VARIABLE ? Number(this.#variables[value.name.value]) : 0;
  }

  #lengthOf(value: ValueNode): number {
    if (value.kind === Kind.LIST) return value.values.length;
    const given = value.kind === Kind.VARIABLE ? this.#variables[value.name.value] : undefined;
    return Array.isArray(given) ? given.length : 0;
  }
}

// A page size that is out of range is refused by the field itself, which knows its range.
function atLeastOne(size: number): number {
  return size >= 1 ? size : 1;
}
