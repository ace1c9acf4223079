import {
  type DocumentNode,
  type ExecutionResult,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compilePlan } from './compilePlan.js';
import { type Projection, ProjectionCompiler } from './compileProjection.js';
import type { QueryPlan } from './PlanNode.js';
import type { AnswerObject, PlanRun, PlanStep } from './PlanRun.js';
import { TypeConditions } from './TypeConditions.js';

/** An operation with its plan, made ready to be executed many times. */
export class CompiledOperation {
  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    private readonly execution: PlanStep,
    private readonly projection: Projection,
  ) {}

  /**
   * @param schema the supergraph's
   * @returns undefined for an operation that is no query, and for a plan with something in it that is not understood here
   */
  static compile(
    schema: GraphQLSchema,
    { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
    { node }: QueryPlan,
  ): CompiledOperation | undefined {
    const root = schema.getRootType(operation.operation);
    if (operation.operation !== 'query' || !root || !node) return undefined;
    const conditions = new TypeConditions(schema);
    const execution = compilePlan(node, conditions);
    if (!execution) return undefined;
    const selections = operationIn(document, operation).selectionSet;
    const projection = new ProjectionCompiler(schema, conditions, document).compile(selections, root.name);
    return new CompiledOperation(schema, operation, execution, projection);
  }

  /** Data and errors. Rejects only for a fault of ours. */
  async execute(given: Readonly<Record<string, unknown>>, fetch: PlanRun['fetch']): Promise<ExecutionResult> {
    const { coerced, errors: refused } = getVariableValues(
      this.schema,
      this.operation.variableDefinitions ?? [],
      given,
    );
    if (!coerced) return { errors: refused };
    const data: AnswerObject = {};
    const errors: GraphQLError[] = [];
    await this.execution({ data, errors, variables: coerced, fetch });
    const isAnswered = Object.keys(data).length > 0;
    const shown = isAnswered ? (this.projection(data, coerced) as AnswerObject | null) : errors.length > 0 ? null : {};
    return { data: shown, ...(errors.length > 0 && { errors }) };
  }
}

/** In a document that was taken apart an operation has other selections. */
function operationIn(document: DocumentNode, { name }: OperationDefinitionNode): OperationDefinitionNode {
  const found = document.definitions.find(
    (node) => node.kind === 'OperationDefinition' && node.name?.value === name?.value,
  );
  if (found?.kind !== 'OperationDefinition') throw new Error('The operation is not in its document');
  return found;
}
