import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLScalarType } from 'graphql';
import type { BeginRequest } from './answerOperation.js';
import { buildPublicSchema } from './buildPublicSchema.js';
import { ClientRequest } from './ClientRequest.js';
import type { Supergraph } from './composeSupergraph.js';
import { ContextPool } from './ContextPool.js';
import { createGraphqlDoor } from './createGraphqlDoor.js';
import { createNodeSubgraph } from './createNodeSubgraph.js';
import { FederatedExecutor } from './FederatedExecutor.js';
import { InPlaceTransport } from './InPlaceTransport.js';
import type { Gateway } from './Gateway.js';
import { gatewayLimits, type GatewayLimits } from './limits.js';
import { logFault, type GatewayLog } from './logFault.js';
import { requestRefusals } from './requestRefusals.js';
import { RunningRequests } from './RunningRequests.js';
import { sendResponse } from './sendResponse.js';
import type { DescribedSubgraph } from './ServedSubgraph.js';
import type { SubgraphTransport } from './SubgraphTransport.js';

/** What a gateway needs wherever its subgraphs run. */
export interface GatewaySurroundings {
  readonly clock: () => Date;
  /** Called once for each valid operation, before any subgraph is asked. */
  readonly beginRequest: BeginRequest;
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<GatewayLimits>;
  readonly log: GatewayLog;
}

/** The graph that a gateway answers, and how it reaches the subgraphs. */
export interface GatewayGraph extends Supergraph {
  readonly subgraphs: readonly DescribedSubgraph[];
  readonly scalars: readonly GraphQLScalarType[];
  readonly transport: SubgraphTransport;
}

/** Serves a composed graph over HTTP. `node` and `nodes`, which belong to no subgraph, are executed here. */
export function createGatewayOver(graph: GatewayGraph, surroundings: GatewaySurroundings): Gateway {
  const { supergraphSdl, publicSdl, scalars } = graph;
  const { log } = surroundings;
  const limits = { ...gatewayLimits, ...surroundings.limits };
  const schema = buildPublicSchema(publicSdl, scalars);
  const executor = new FederatedExecutor(supergraphSdl, schema, withNode(graph));
  const door = createGraphqlDoor({ ...surroundings, limits, schema, executor });
  const running = new RunningRequests();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const client = new ClientRequest(request, response, limits.deadlineMs);
    if (running.stopping) client.abort(requestRefusals.stopping());
    else running.add(client);
    try {
      await sendResponse(await door(client), client);
    } catch (fault) {
      logFault(log, fault, { requestId: client.id, code: 'INTERNAL' });
      response.destroy();
    } finally {
      client.end();
      running.delete(client);
    }
  }

  return { handle, supergraphSdl, publicSdl, dispose: () => running.stop(limits.drainMs) };
}

function withNode({ subgraphs, transport }: GatewayGraph): SubgraphTransport {
  const node = createNodeSubgraph(subgraphs, transport);
  const here = new InPlaceTransport([node], new ContextPool());
  return {
    fetch: (name, fetch, request) => (name === node.name ? here : transport).fetch(name, fetch, request),
  };
}
