import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Where an operation uses a variable that is null as something that cannot be: a default makes such a use valid, and only an
 * explicit null shows the difference.
 */
export function nullWhereNeeded(
  schema: GraphQLSchema,
  { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
  variables: Readonly<Record<string, unknown>>,
): { readonly node: VariableNode; readonly type: string } | undefined {
  if (!Object.values(variables).includes(null)) return undefined;
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const types = new TypeInfo(schema);
  let found: { node: VariableNode; type: string } | undefined;
  const seen = visitWithTypeInfo(types, {
    [Kind.VARIABLE](node: VariableNode) {
      const type = types.getInputType();
      if (variables[node.name.value] === null && isNonNullType(type)) found ??= { node, type: type.toString() };
    },
  });
  visit(own, seen);
  return found;
}
