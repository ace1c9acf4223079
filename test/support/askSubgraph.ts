import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';

/**
 * Asks a subgraph's own schema.
 * @throws Error when the query does not fit the schema
 */
export async function askSubgraph(
  schema: GraphQLSchema,
  context: object,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult> {
  const document = parse(query);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  return execute({ schema, document, contextValue: context, variableValues: variables });
}
