import { type GraphQLScalarType, isScalarType } from 'graphql';
import { composeSupergraph } from './composeSupergraph.js';
import { ContextPool } from './ContextPool.js';
import { createGatewayOver, type GatewaySurroundings } from './createGatewayOver.js';
import type { Gateway } from './Gateway.js';
import { InPlaceTransport } from './InPlaceTransport.js';
import { nodeSubgraphSdl } from './nodeSubgraphSdl.js';
import type { ServedSubgraph } from './ServedSubgraph.js';

export interface GatewayOptions extends GatewaySurroundings {
  readonly subgraphs: readonly ServedSubgraph[];
}

/**
 * Composes the subgraphs, and `node` and `nodes` over them, into one graph, executes them in this process and serves the
 * graph over HTTP.
 * @throws Error when they do not compose
 */
export function createGateway({ subgraphs, ...surroundings }: GatewayOptions): Gateway {
  const supergraph = composeSupergraph([...subgraphs, { name: 'node', sdl: nodeSubgraphSdl(subgraphs) }]);
  const transport = new InPlaceTransport(subgraphs, new ContextPool());
  return createGatewayOver({ ...supergraph, subgraphs, transport, scalars: scalarsOf(subgraphs) }, surroundings);
}

function scalarsOf(subgraphs: readonly ServedSubgraph[]): readonly GraphQLScalarType[] {
  return subgraphs.flatMap(({ schema }) => Object.values(schema.getTypeMap()).filter(isScalarType));
}
