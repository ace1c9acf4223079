import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BeginRequest } from './answerOperation.js';
import { buildPublicSchema } from './buildPublicSchema.js';
import { ClientRequest } from './ClientRequest.js';
import { composeSupergraph } from './composeSupergraph.js';
import { ContextPool } from './ContextPool.js';
import { createGraphqlDoor } from './createGraphqlDoor.js';
import { createNodeSubgraph } from './createNodeSubgraph.js';
import { FederatedExecutor } from './FederatedExecutor.js';
import { InPlaceTransport } from './InPlaceTransport.js';
import { gatewayLimits, type GatewayLimits } from './limits.js';
import { logFault, type GatewayLog } from './logFault.js';
import { requestRefusals } from './requestRefusals.js';
import { RunningRequests } from './RunningRequests.js';
import { sendResponse } from './sendResponse.js';
import type { ServedSubgraph } from './ServedSubgraph.js';

export interface GatewayOptions {
  readonly subgraphs: readonly ServedSubgraph[];
  readonly clock: () => Date;
  /** Called once for each valid operation, before any subgraph is asked. */
  readonly beginRequest: BeginRequest;
  /** Limits that differ from the usual ones. */
  readonly limits?: Partial<GatewayLimits>;
  readonly log: GatewayLog;
}

export interface Gateway {
  /** Answers a request to `/graphql`. Resolves when the answer is sent or the client is gone; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly supergraphSdl: string;
  /** What clients may know of the graph. */
  readonly publicSdl: string;
  /** Refuses new requests and waits, at most the drain limit, until the running ones are answered. */
  dispose(): Promise<void>;
}

/**
 * Composes the subgraphs, and `node` and `nodes` over them, into one graph and serves it over HTTP.
 * @throws Error when they do not compose
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const limits = { ...gatewayLimits, ...options.limits };
  const contexts = new ContextPool();
  const subgraphs = [...options.subgraphs, createNodeSubgraph(options.subgraphs, contexts)];
  const { supergraphSdl, publicSdl } = composeSupergraph(subgraphs);
  const schema = buildPublicSchema(publicSdl, subgraphs);
  const transport = new InPlaceTransport(subgraphs, contexts);
  const executor = await FederatedExecutor.create(supergraphSdl, schema, transport);
  const door = createGraphqlDoor({ ...options, limits, schema, executor });
  const running = new RunningRequests();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const client = new ClientRequest(request, response, limits.deadlineMs);
    if (running.stopping) client.abort(requestRefusals.stopping());
    else running.add(client);
    try {
      await sendResponse(await door(client), client);
    } catch (fault) {
      logFault(options.log, fault, { requestId: client.id, code: 'INTERNAL' });
      response.destroy();
    } finally {
      client.end();
      running.delete(client);
    }
  }

  return { handle, supergraphSdl, publicSdl, dispose: () => running.stop(limits.drainMs) };
}
