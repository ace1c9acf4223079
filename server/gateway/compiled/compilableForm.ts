import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { withoutConditions } from './conditionsOf.js';
import type { VariableValues } from './VariableValues.js';

/** The type of variables that are coerced already: a name that no document can write. */
export const COERCED = '(coerced)';

/** A document as graphql-jit gets it, and what its variables are. */
export interface CompilableForm {
  readonly document: DocumentNode;
  /**
   * The values of its variables, which stand for arguments, by the variables of the document that it was made of.
   * @throws GraphQLError where an argument has no value that fits
   */
  argumentsFor(variables: VariableValues): VariableValues;
}

interface AskedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The variable that stands for each argument. */
  readonly standing: ReadonlyMap<string, string>;
}

/**
 * The document without the selections that are excluded, with no condition left and a variable for each argument.
 * graphql-jit reads conditions and arguments otherwise than graphql-js where a fragment is used twice, a variable is absent
 * or null, a value is no JSON, or its type contains itself.
 */
export function compilableForm(
  schema: GraphQLSchema,
  document: DocumentNode,
  excluded: ReadonlySet<SelectionNode>,
): CompilableForm {
  const asked: AskedField[] = [];
  const types = new TypeInfo(schema);
  const enter = (node: ASTNode): ASTNode | null | undefined => {
    if (excluded.has(node as SelectionNode)) return null;
    if (node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD) return withoutConditions(node);
    if (node.kind !== Kind.FIELD) return undefined;
    const field = types.getFieldDef();
    return field && node.arguments?.length ? standIn({ field, node }, asked) : withoutConditions(node);
  };
  const pruned = visit(document, visitWithTypeInfo(types, { enter }));
  return { document: withVariables(pruned, asked), argumentsFor: (variables) => argumentsFor(asked, variables) };
}

/** The field with variables for its arguments, of which `asked` takes note. */
function standIn({ field, node }: Omit<AskedField, 'standing'>, asked: AskedField[]): FieldNode {
  const standing = new Map(node.arguments?.map(({ name }, at) => [name.value, `a${asked.length}_${at}`]));
  asked.push({ field, node, standing });
  const given = node.arguments?.map((one) => ({ ...one, value: variableNamed(standing.get(one.name.value) ?? '') }));
  return { ...withoutConditions(node), arguments: given ?? [] };
}

function withVariables(document: DocumentNode, asked: readonly AskedField[]): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED } } as const;
  const variableDefinitions = asked.flatMap(({ standing }) =>
    [...standing.values()].map((name): VariableDefinitionNode => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNamed(name),
      type,
    })),
  );
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? { ...node, variableDefinitions } : node,
  );
  return { ...document, definitions };
}

function variableNamed(name: string) {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
}

function argumentsFor(asked: readonly AskedField[], variables: VariableValues): VariableValues {
  const values: Record<string, unknown> = {};
  for (const { field, node, standing } of asked) {
    const given = getArgumentValues(field, node, variables);
    for (const [argument, variable] of standing) {
      if (Object.hasOwn(given, argument)) values[variable] = given[argument];
    }
  }
  return values;
}
