import { execute, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { ContextPool } from './ContextPool.js';
import type { ServedSubgraph } from './ServedSubgraph.js';
import type { SubgraphFetch, SubgraphTransport } from './SubgraphTransport.js';

/** Executes the fetches of query plans on the subgraphs' schemas in this process: no HTTP and no JSON between. */
export class InPlaceTransport implements SubgraphTransport {
  readonly #subgraphs: ReadonlyMap<string, ServedSubgraph>;
  readonly #contexts: ContextPool;
  readonly #validated = new WeakSet<DocumentNode>();

  constructor(subgraphs: readonly ServedSubgraph[], contexts: ContextPool) {
    this.#subgraphs = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
    this.#contexts = contexts;
  }

  /** What a subgraph answers. Rejects only for a fault of ours, such as a plan that does not fit the subgraph. */
  async fetch(name: string, fetch: SubgraphFetch, request: RequestContext): Promise<ExecutionResult> {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`A query plan names the unknown subgraph ${name}`);
    this.#validateOnce(subgraph, fetch.document);
    return execute({
      schema: subgraph.schema,
      document: fetch.document,
      variableValues: fetch.variables,
      contextValue: this.#contexts.contextOf(subgraph, request),
    });
  }

  // The planner keeps one document per plan, so a document meets this once in its life.
  #validateOnce({ name, schema }: ServedSubgraph, document: DocumentNode): void {
    if (this.#validated.has(document)) return;
    const [error] = validate(schema, document);
    if (error) throw new Error(`A query plan does not fit subgraph ${name}: ${error.message}`);
    this.#validated.add(document);
  }
}
