import { unifiedGraphHandler, useQueryPlan } from '@graphql-hive/router-runtime';
import {
  buildSchema,
  execute,
  printSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { Language } from '../../src/shared/pure/language.js';
import { inDutch } from '../contract/inDutch.js';
import { CompiledOperation } from './plan/CompiledOperation.js';
import type { QueryPlan } from './plan/PlanNode.js';
import { splitMetaFields, type SplitOperation } from './splitMetaFields.js';
import type { SubgraphFetch, SubgraphTransport } from './SubgraphTransport.js';

/** A valid operation to execute. */
export interface GatewayOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Planned = Awaited<ReturnType<typeof unifiedGraphHandler>>['executor'] & {};

/**
 * Plans operations on the supergraph and executes them on the subgraphs. Validates nothing. What is asked a second time is
 * compiled: the planner's own execution looks everything up anew in every answer.
 */
export class FederatedExecutor {
  readonly #publicSchemas: Readonly<Record<Language, GraphQLSchema>>;
  readonly #splits = new WeakMap<OperationDefinitionNode, SplitOperation>();
  readonly #compiled = new WeakMap<OperationDefinitionNode, CompiledOperation>();

  private constructor(
    publicSchema: GraphQLSchema,
    private readonly supergraph: GraphQLSchema,
    private readonly planned: Planned,
    private readonly transport: SubgraphTransport,
  ) {
    const dutch = buildSchema(inDutch(printSchema(publicSchema)), { assumeValid: true });
    this.#publicSchemas = { en: publicSchema, nl: dutch };
  }

  /** Loads the planner. `publicSchema` answers what is asked of the schema itself, in the language of the request. */
  static async create(
    supergraphSdl: string,
    publicSchema: GraphQLSchema,
    transport: SubgraphTransport,
  ): Promise<FederatedExecutor> {
    const supergraph = buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true });
    const { executor } = await unifiedGraphHandler({
      unifiedGraph: supergraph,
      getUnifiedGraphSDL: () => supergraphSdl,
      onSubgraphExecute: (name, planned) => transport.fetch(name, fetchOf(planned), planned.context as RequestContext),
    });
    if (!executor) throw new Error('The query planner gives no executor');
    return new FederatedExecutor(publicSchema, supergraph, executor, transport);
  }

  /** Data and errors of one operation. Rejects only for a fault of ours. */
  async execute(asked: GatewayOperation, request: RequestContext): Promise<ExecutionResult> {
    const { meta, data } = this.#split(asked);
    if (!data) return this.#executeMeta(meta ?? asked.document, asked, request);
    const planned = await this.#executePlanned(data, asked, request);
    if (!meta || !planned.data) return planned;
    const schemaAnswer = await this.#executeMeta(meta, asked, request);
    return { ...planned, data: { ...schemaAnswer.data, ...planned.data } };
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

  async #executePlanned(
    document: DocumentNode,
    { operation, variables }: GatewayOperation,
    request: RequestContext,
  ): Promise<ExecutionResult> {
    const compiled = this.#compiled.get(operation);
    if (compiled) return compiled.execute(variables, (name, fetch) => this.transport.fetch(name, fetch, request));
    const result = await this.#executeFirst(document, { operation, variables }, request);
    const plan = planOf(request);
    const made = plan && CompiledOperation.compile(this.supergraph, { document, operation }, plan);
    if (made) this.#compiled.set(operation, made);
    return result;
  }

  // No abort signal goes along: the planner keeps the promise of a plan with the document, and an
  // aborted one would fail that document for every later client.
  async #executeFirst(
    document: DocumentNode,
    { operation, variables }: Omit<GatewayOperation, 'document'>,
    request: RequestContext,
  ): Promise<ExecutionResult> {
    const result = (await this.planned({
      document,
      variables: { ...variables },
      operationType: operation.operation,
      ...(operation.name && { operationName: operation.name.value }),
      context: request,
    })) as ExecutionResult | AsyncIterable<unknown>;
    if (isStream(result)) throw new Error('An operation was answered with a stream');
    // Where every root field is skipped the planner leaves `data` out; where all failed it is null.
    const data = result.data ?? (result.errors ? null : {});
    return { ...result, data };
  }
}

/** The planner's plug-in, which alone shows a plan, as far as it is used here. */
interface PlanShower {
  onExecute(call: { readonly context: RequestContext }): { onExecuteDone(end: object): void };
}

/** The plan by which a request was executed. */
function planOf(request: RequestContext): QueryPlan | undefined {
  let plan: QueryPlan | undefined;
  const shower = useQueryPlan({ onQueryPlan: (found) => void (plan = found) }) as unknown as PlanShower;
  shower.onExecute({ context: request }).onExecuteDone({});
  return plan;
}

/** The planner's own type of variables is `any`. */
function fetchOf({ document, variables }: { document: DocumentNode; variables?: unknown }): SubgraphFetch {
  return variables ? { document, variables: variables as Readonly<Record<string, unknown>> } : { document };
}

function isStream(result: ExecutionResult | AsyncIterable<unknown>): result is AsyncIterable<unknown> {
  return Symbol.asyncIterator in result;
}
