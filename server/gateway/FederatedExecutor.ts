import { QueryPlanner } from '@graphql-hive/router-query-planner';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  print,
  printSchema,
} from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { Language } from '../../src/shared/pure/language.js';
import { inDutch } from '../contract/inDutch.js';
import { inRootOrder } from './inRootOrder.js';
import { CompiledOperation } from './plan/CompiledOperation.js';
import { toPlannable } from './plan/toPlannable.js';
import { splitMetaFields, type SplitOperation } from './splitMetaFields.js';
import type { SubgraphTransport } from './SubgraphTransport.js';

/** A valid operation to execute. */
export interface GatewayOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Plans operations on the supergraph and executes them on the subgraphs. Validates nothing. */
export class FederatedExecutor {
  readonly #publicSchemas: Readonly<Record<Language, GraphQLSchema>>;
  readonly #supergraph: GraphQLSchema;
  readonly #planner: QueryPlanner;
  readonly #splits = new WeakMap<OperationDefinitionNode, SplitOperation>();
  readonly #compiled = new WeakMap<OperationDefinitionNode, Promise<CompiledOperation>>();

  /** `publicSchema` answers what is asked of the schema itself, in the language of the request. */
  constructor(
    supergraphSdl: string,
    publicSchema: GraphQLSchema,
    private readonly transport: SubgraphTransport,
  ) {
    const dutch = buildSchema(inDutch(printSchema(publicSchema)), { assumeValid: true });
    this.#publicSchemas = { en: publicSchema, nl: dutch };
    this.#supergraph = buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true });
    this.#planner = new QueryPlanner(supergraphSdl);
  }

  /** Data and errors of one operation. Rejects where the request is aborted, and for a fault of ours. */
  async execute(asked: GatewayOperation, request: RequestContext): Promise<ExecutionResult> {
    const { meta, data } = this.#split(asked);
    if (!data) return this.#executeMeta(meta ?? asked.document, asked, request);
    const answer = await this.#executePlan(data, asked, request);
    if (!meta || !answer.data) return answer;
    const ofSchema = await this.#executeMeta(meta, asked, request);
    const errors = [...(answer.errors ?? []), ...(ofSchema.errors ?? [])];
    const whole =
      ofSchema.data && inRootOrder({ ...answer.data, ...ofSchema.data }, asked, asked.variables, this.#supergraph);
    return { data: whole ?? null, ...(errors.length > 0 && { errors }) };
  }

  #split({ document, operation }: GatewayOperation): SplitOperation {
    const split = this.#splits.get(operation) ?? splitMetaFields(document, operation);
    this.#splits.set(operation, split);
    return split;
  }

  async #executeMeta(
    document: DocumentNode,
    asked: GatewayOperation,
    { language }: RequestContext,
  ): Promise<ExecutionResult> {
    return execute({
      schema: this.#publicSchemas[language],
      document,
      variableValues: asked.variables,
      operationName: asked.operation.name?.value,
    });
  }

  async #executePlan(
    document: DocumentNode,
    { operation, variables }: GatewayOperation,
    request: RequestContext,
  ): Promise<ExecutionResult> {
    const planned = this.#compiled.get(operation) ?? this.#plan(document, operation.name?.value);
    this.#compiled.set(operation, planned);
    const compiled = await planned;
    return compiled.execute(variables, {
      fetch: (name, fetch) => this.transport.fetch(name, fetch, request),
      signal: request.signal,
    });
  }

  // No abort signal goes along: the plan is everybody's who asks the same.
  async #plan(document: DocumentNode, name: string | undefined): Promise<CompiledOperation> {
    const operation = getOperationAST(document, name);
    if (!operation) throw new Error('The operation is not in its document');
    const plan = await this.#planner.planAsync(print(toPlannable(this.#supergraph, document)), name, new Set(), 0);
    return CompiledOperation.compile(this.#supergraph, { document, operation }, plan);
  }
}
