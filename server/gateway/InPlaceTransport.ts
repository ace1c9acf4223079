import { execute, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { ContextPool } from './ContextPool.js';
import type { ServedSubgraph } from './ServedSubgraph.js';

/** One fetch of a query plan. */
export interface SubgraphFetch {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is known of a document: that it fits its subgraph, and its compiled form once it is asked again. */
interface KnownDocument {
  compiled?: CompiledQuery | null;
}

/** Executes the fetches of query plans on the subgraphs' schemas in this process: no HTTP and no JSON between. */
export class InPlaceTransport {
  readonly #subgraphs: ReadonlyMap<string, ServedSubgraph>;
  readonly #contexts: ContextPool;
  readonly #known = new WeakMap<DocumentNode, KnownDocument>();

  constructor(subgraphs: readonly ServedSubgraph[], contexts: ContextPool) {
    this.#subgraphs = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
    this.#contexts = contexts;
  }

  /** What a subgraph answers. Rejects only for a fault of ours, such as a plan that does not fit the subgraph. */
  async fetch(name: string, fetch: SubgraphFetch, request: RequestContext): Promise<ExecutionResult> {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`A query plan names the unknown subgraph ${name}`);
    const compiled = this.#compiledWhenAskedAgain(subgraph, fetch.document);
    const context = this.#contexts.contextOf(subgraph, request);
    if (compiled) {
      const answer = await compiled.query(undefined, context, fetch.variables);
      if (!answer.errors) return answer;
    }
    // Only graphql-js says where and how often something went wrong exactly as GraphQL has it, so it has the word on errors.
    return execute({
      schema: subgraph.schema,
      document: fetch.document,
      variableValues: fetch.variables,
      contextValue: context,
    });
  }

  // The planner keeps one document per plan. Compiling costs as much as executing it some times.
  #compiledWhenAskedAgain({ name, schema }: ServedSubgraph, document: DocumentNode): CompiledQuery | null {
    const known = this.#known.get(document);
    if (known) return (known.compiled ??= compile(schema, document));
    const [error] = validate(schema, document);
    if (error) throw new Error(`A query plan does not fit subgraph ${name}: ${error.message}`);
    this.#known.set(document, {});
    return null;
  }
}

/** Queries alone: what changes something must not be executed again. */
function compile(schema: ServedSubgraph['schema'], document: DocumentNode): CompiledQuery | null {
  const isQuery = document.definitions.every(
    (node) => node.kind !== 'OperationDefinition' || node.operation === 'query',
  );
  const compiled = isQuery ? compileQuery(schema, document) : null;
  return compiled && isCompiledQuery(compiled) ? compiled : null;
}
