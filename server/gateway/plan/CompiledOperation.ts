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

/** An operation, and the document with the fragments that it uses. */
export interface PlannedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

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
   * @throws Error for an operation of a type that is not served, and for a plan with something in it that is not understood
   */
  static compile(schema: GraphQLSchema, { document, operation }: PlannedOperation, plan: QueryPlan): CompiledOperation {
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`The supergraph has no ${operation.operation}`);
    const conditions = new TypeConditions(schema);
    const execution = plan.node ? compilePlan(plan.node, conditions) : async () => undefined;
    const projection = new ProjectionCompiler(schema, conditions, document).compile(operation.selectionSet, root.name);
    return new CompiledOperation(schema, operation, execution, projection);
  }

  /** Data and errors. Rejects only for a fault of ours. */
  async execute(
    given: Readonly<Record<string, unknown>>,
    { fetch, signal }: Pick<PlanRun, 'fetch' | 'signal'>,
  ): Promise<ExecutionResult> {
    const { coerced, errors: refused } = getVariableValues(
      this.schema,
      this.operation.variableDefinitions ?? [],
      given,
    );
    if (!coerced) return { errors: refused };
    const data: AnswerObject = {};
    const errors: GraphQLError[] = [];
    await this.execution({ data, errors, variables: coerced, signal, fetch });
    const isAnswered = Object.keys(data).length > 0;
    const shown = isAnswered ? (this.projection(data, coerced) as AnswerObject | null) : errors.length > 0 ? null : {};
    return { data: shown, ...(errors.length > 0 && { errors }) };
  }
}
