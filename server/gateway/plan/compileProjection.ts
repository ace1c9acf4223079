import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type AnswerObject, isObject } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * What an operation asks of the merged answers, and nothing besides. Where a value that cannot be null is missing, what it
 * stands in becomes null instead, and so on upwards.
 */
export type Projection = (data: unknown, variables: Variables) => unknown;

/** As a projection, but undefined where the value is null and must not be. */
type Completion = (value: unknown, variables: Variables) => unknown;

/** Writes one selection into the result; false where the object becomes null. */
type Part = (data: AnswerObject, result: AnswerObject, variables: Variables) => boolean;

/** Compiles selection sets, each once for every object type that it meets. */
export class ProjectionCompiler {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  /** @param schema the supergraph's: it says which types and enum values are inaccessible */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly conditions: TypeConditions,
    document: DocumentNode,
  ) {
    this.#fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  }

  /** @param type of the objects that do not say their own */
  compile({ selections }: SelectionSetNode, type: string): Projection {
    const ofTypes = new Map<string, readonly Part[] | null>();
    const partsOf = (name: string): readonly Part[] | null => {
      const known = ofTypes.get(name);
      if (known !== undefined) return known;
      const parts = this.#partsOf(selections, name);
      ofTypes.set(name, parts);
      return parts;
    };
    return (data, variables) => {
      if (!isObject(data)) return null;
      const parts = partsOf(typeof data['__typename'] === 'string' ? data['__typename'] : type);
      const result: AnswerObject = {};
      return parts?.every((part) => part(data, result, variables)) ? result : null;
    };
  }

  #partsOf(selections: readonly SelectionNode[], name: string): readonly Part[] | null {
    const type = this.schema.getType(name);
    if (!(isObjectType(type) || isInterfaceType(type)) || isInaccessible(type)) return null;
    return selections.flatMap((selection) => this.#partOf(selection, type) ?? []);
  }

  #partOf(selection: SelectionNode, type: GraphQLNamedType): Part | undefined {
    const part = selection.kind === Kind.FIELD ? this.#field(selection, type) : this.#fragment(selection, type.name);
    return part && whereAsked(selection.directives ?? [], part);
  }

  #fragment(selection: Exclude<SelectionNode, FieldNode>, type: string): Part | undefined {
    const source = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (!source || !this.#applies(source.typeCondition, type)) return undefined;
    const parts = this.#partsOf(source.selectionSet.selections, type) ?? [];
    return (data, result, variables) => parts.every((part) => part(data, result, variables));
  }

  #applies(condition: NamedTypeNode | undefined, type: string): boolean {
    return !condition || this.conditions.meets(type, condition.name.value);
  }

  #field(node: FieldNode, type: GraphQLNamedType): Part {
    const { value: name } = node.name;
    const key = node.alias?.value ?? name;
    if (name === '__typename') return (data, result) => put(result, key, data[key] ?? type.name);
    if (!(isObjectType(type) || isInterfaceType(type))) throw new Error(`${type.name} has no fields`);
    const field = type.getFields()[name];
    if (!field) throw new Error(`There is no field ${name} on ${type.name}`);
    const complete = completionOf(field.type, this.#valueOf(node, getNamedType(field.type)));
    return (data, result, variables) => put(result, key, complete(data[key], variables));
  }

  #valueOf({ selectionSet }: FieldNode, type: GraphQLNamedType): Projection {
    if (selectionSet) return this.compile(selectionSet, type.name);
    if (!isEnumType(type)) return (value) => value ?? null;
    const names = new Set<unknown>(type.getValues().flatMap((one) => (isInaccessible(one) ? [] : [one.name])));
    return (value) => (names.has(value) ? value : null);
  }
}

function completionOf(type: GraphQLOutputType, value: Projection): Completion {
  if (isNonNullType(type)) {
    const complete = completionOf(type.ofType, value);
    return (given, variables) => complete(given, variables) ?? undefined;
  }
  if (!isListType(type)) return value;
  const complete = completionOf(type.ofType, value);
  return (given, variables) => {
    if (!Array.isArray(given)) return null;
    const items = given.map((item) => complete(item, variables));
    return items.includes(undefined) ? null : items;
  };
}

function put(result: AnswerObject, key: string, value: unknown): boolean {
  if (value === undefined) return false;
  result[key] = Object.hasOwn(result, key) ? both(result[key], value) : value;
  return true;
}

/** What two selections of one field show of the same value, of which a part is null where either cannot show it. */
function both(one: unknown, other: unknown): unknown {
  if (one === null || other === null) return null;
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item, index) => both(item, other[index]));
  if (!isObject(one) || !isObject(other)) return one;
  for (const [key, value] of Object.entries(other)) put(one, key, value);
  return one;
}

/** `@skip` and `@include`; a document was checked to say what they depend on. */
function whereAsked(directives: readonly DirectiveNode[], part: Part): Part {
  const switches = directives.flatMap(({ name: { value: name }, arguments: given }) => {
    const condition = given?.find(({ name: argument }) => argument.value === 'if')?.value;
    return condition && ['skip', 'include'].includes(name) ? [{ condition, wanted: name === 'include' }] : [];
  });
  if (switches.length === 0) return part;
  return (data, result, variables) => {
    const isAsked = switches.every(({ condition, wanted }) => {
      const value =
        condition.kind === Kind.VARIABLE ? variables[condition.name.value] : 'value' in condition && condition.value;
      return Boolean(value) === wanted;
    });
    return isAsked ? part(data, result, variables) : true;
  };
}

function isInaccessible({
  astNode,
}: {
  astNode?: { directives?: readonly DirectiveNode[] } | null | undefined;
}): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'inaccessible') ?? false;
}
