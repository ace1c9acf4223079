import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';

/** A subgraph as its part of the contract describes it. */
export interface DescribedSubgraph {
  readonly name: string;
  /** The federation SDL, with its `@link`. */
  readonly sdl: string;
}

/** A subgraph that is executed in this process. */
export interface ServedSubgraph extends DescribedSubgraph {
  /** The executable schema, `_entities` included. */
  readonly schema: GraphQLSchema;
  /** The context value that this subgraph's resolvers get, made once per client request. */
  contextFor(request: RequestContext): object;
}
