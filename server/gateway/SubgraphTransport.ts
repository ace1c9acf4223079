import type { DocumentNode, ExecutionResult } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';

/** One fetch of a query plan. */
export interface SubgraphFetch {
  /** The same object for every fetch of one place of a plan, so that what is made of it can be kept. */
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** How the fetches of query plans reach the subgraphs, wherever these run. */
export interface SubgraphTransport {
  /** What a subgraph answers. Rejects where it does not answer at all, or the plan does not fit it. */
  fetch(name: string, fetch: SubgraphFetch, request: RequestContext): Promise<ExecutionResult>;
}
