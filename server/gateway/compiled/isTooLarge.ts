import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** Selections that are compiled, each counted for every type it may be of and as often as its fragment is used. */
const mostSelections = 5_000;

const metaFields: ReadonlyMap<string, GraphQLField<unknown, unknown>> = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

/**
 * Whether the compiled form of a document is so large that compiling takes longer than executing ever would: graphql-jit
 * writes code for every possible type at every place, and walks through fragments again wherever they are used, so that
 * both grow by powers of the depth.
 */
export function isTooLarge(schema: GraphQLSchema, document: DocumentNode): boolean {
  const measure = new Measure(schema, document);
  return document.definitions.some((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return false;
    const root = schema.getRootType(node.operation);
    return measure.isTooLarge(node.selectionSet, root ? [root] : []);
  });
}

class Measure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, { condition: string; selectionSet: SelectionSetNode }>;
  #left = mostSelections;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(
      fragments.map(({ name, typeCondition, selectionSet }) => [
        name.value,
        { condition: typeCondition.name.value, selectionSet },
      ]),
    );
  }

  isTooLarge(selectionSet: SelectionSetNode, types: readonly GraphQLObjectType[]): boolean {
    this.#walk(selectionSet);
    for (const type of types) this.#count(selectionSet, type);
    return this.#left < 0;
  }

  /** Counts as if every fragment applied: its selections are walked through for their conditions. */
  #walk({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if ((this.#left -= 1) < 0) return;
      const within = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (within?.selectionSet) this.#walk(within.selectionSet);
    }
  }

  #count({ selections }: SelectionSetNode, type: GraphQLObjectType): void {
    for (const selection of selections) {
      if ((this.#left -= 1) < 0) return;
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value] ?? metaFields.get(selection.name.value);
        if (field && selection.selectionSet) this.#countEach(selection.selectionSet, field);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.#countWithin(selection.selectionSet, selection.typeCondition?.name.value, type);
      } else {
        const fragment = this.#fragments.get(selection.name.value);
        if (fragment) this.#countWithin(fragment.selectionSet, fragment.condition, type);
      }
    }
  }

  #countEach(selectionSet: SelectionSetNode, field: GraphQLField<unknown, unknown>): void {
    const type = getNamedType(field.type);
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const one of types) this.#count(selectionSet, one);
  }

  #countWithin(selectionSet: SelectionSetNode, condition: string | undefined, type: GraphQLObjectType): void {
    const wanted = condition === undefined ? type : this.#schema.getType(condition);
    const applies = wanted === type || (isAbstractType(wanted) && this.#schema.isSubType(wanted, type));
    if (applies) this.#count(selectionSet, type);
  }
}
