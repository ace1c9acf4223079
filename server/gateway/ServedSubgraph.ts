import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';

/** A subgraph as the gateway sees it. */
export interface ServedSubgraph {
  readonly name: string;
  /** The federation SDL, with its `@link`. */
  readonly sdl: string;
  /** The executable schema, `_entities` included. */
  readonly schema: GraphQLSchema;
  /** The context value that this subgraph's resolvers get, made once per client request. */
  contextFor(request: RequestContext): object;
}
