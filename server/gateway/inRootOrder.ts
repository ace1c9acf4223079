import { getVariableValues, type GraphQLSchema, Kind } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { PlannedOperation } from './plan/CompiledOperation.js';

/** The fields of an answer in the order in which the operation asks for them. */
export function inRootOrder(
  data: Readonly<Record<string, unknown>>,
  { document, operation }: PlannedOperation,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): Record<string, unknown> {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}`);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const asked = collectFields(schema, fragments, coerced, root, operation.selectionSet);
  return Object.fromEntries([...asked.keys()].map((key) => [key, data[key]]));
}
