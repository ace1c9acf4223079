import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { mergeInto } from './mergeInto.js';
import { type AnswerObject, isObject } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation asks of the merged answers, and nothing besides; null where a field that cannot be null is missing. */
export type Projection = (data: unknown, variables: Variables) => unknown;

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
    const project: Projection = (data, variables) => {
      if (data === null || data === undefined) return data;
      if (Array.isArray(data)) return data.map((item) => project(item, variables));
      const object = data as AnswerObject;
      const parts = partsOf(typeof object['__typename'] === 'string' ? object['__typename'] : type);
      const result: AnswerObject = {};
      return parts?.every((part) => part(object, result, variables)) ? result : null;
    };
    return project;
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
    const project = this.compile(source.selectionSet, type);
    return (data, result, variables) => {
      const inside = project(data, variables);
      if (isObject(inside)) mergeInto(result, inside);
      return true;
    };
  }

  #applies(condition: NamedTypeNode | undefined, type: string): boolean {
    return !condition || this.conditions.meets(type, condition.name.value);
  }

  #field(node: FieldNode, type: GraphQLNamedType): Part {
    const { value: name } = node.name;
    const key = node.alias?.value ?? name;
    if (!(isObjectType(type) || isInterfaceType(type))) throw new Error(`${type.name} has no fields`);
    const field = name === '__typename' ? TypeNameMetaFieldDef : type.getFields()[name];
    if (!field) throw new Error(`There is no field ${name} on ${type.name}`);
    const valueType = getNamedType(field.type);
    const project = node.selectionSet && this.compile(node.selectionSet, valueType.name);
    const shown = isEnumType(valueType)
      ? enumProjection(valueType.getValues().filter((one) => !isInaccessible(one)))
      : project;
    const missing = name === '__typename' ? type.name : null;
    const isFatal = isNonNullType(field.type) && missing === null;
    return (data, result, variables) => {
      const value = shown ? shown(data[key], variables) : data[key];
      if (value === undefined && isFatal) return false;
      put(result, key, value === undefined ? missing : value);
      return true;
    };
  }
}

function put(result: AnswerObject, key: string, value: unknown): void {
  const before = result[key];
  if (isObject(before) && value !== null) mergeInto(before, value as AnswerObject);
  else if (Array.isArray(before) && Array.isArray(value)) mergeInto(result, { [key]: value });
  else result[key] = value;
}

function enumProjection(values: readonly { readonly name: string }[]): Projection {
  const names = new Set<unknown>(values.map(({ name }) => name));
  const project: Projection = (value) => {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value.map((item) => project(item, {}));
    return names.has(value) ? value : null;
  };
  return project;
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
