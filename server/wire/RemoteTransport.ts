import type { ExecutionResult } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { SubgraphFetch, SubgraphTransport } from '../gateway/SubgraphTransport.js';
import type { RemoteSubgraph } from './RemoteSubgraph.js';

/** Sends the fetches of query plans to subgraphs in processes of their own. */
export class RemoteTransport implements SubgraphTransport {
  readonly #subgraphs: ReadonlyMap<string, RemoteSubgraph>;

  constructor(subgraphs: readonly RemoteSubgraph[]) {
    this.#subgraphs = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  }

  async fetch(name: string, fetch: SubgraphFetch, request: RequestContext): Promise<ExecutionResult> {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`A query plan names the unknown subgraph ${name}`);
    return subgraph.fetch(fetch, request);
  }
}
