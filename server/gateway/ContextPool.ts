import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { ServedSubgraph } from './ServedSubgraph.js';

/** Keeps each subgraph's context value for as long as the request lives, so that its loaders see the whole request. */
export class ContextPool {
  readonly #contexts = new WeakMap<RequestContext, Map<string, object>>();

  /** The one context value of a subgraph in a request. */
  contextOf(subgraph: ServedSubgraph, request: RequestContext): object {
    const ofRequest = this.#contexts.get(request) ?? new Map<string, object>();
    this.#contexts.set(request, ofRequest);
    const context = ofRequest.get(subgraph.name) ?? subgraph.contextFor(request);
    ofRequest.set(subgraph.name, context);
    return context;
  }
}
