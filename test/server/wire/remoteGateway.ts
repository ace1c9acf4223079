import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { isScalarType } from 'graphql';
import { composeSupergraph } from '../../../server/gateway/composeSupergraph.js';
import { createGatewayOver, type GatewaySurroundings } from '../../../server/gateway/createGatewayOver.js';
import { nodeSubgraphSdl } from '../../../server/gateway/nodeSubgraphSdl.js';
import type { ServedSubgraph } from '../../../server/gateway/ServedSubgraph.js';
import { RemoteSubgraph } from '../../../server/wire/RemoteSubgraph.js';
import { RemoteTransport } from '../../../server/wire/RemoteTransport.js';
import { SubgraphDoor } from '../../../server/wire/SubgraphDoor.js';
import { serveAnyGateway, type ServedGateway } from '../gateway/servedGateway.js';

const secret = 'a secret of thirty-two characters';

export interface RemoteGateway extends ServedGateway {
  /** What the subgraphs wrote down. */
  readonly subgraphLog: object[];
  /** Lets another listener answer in the place of a subgraph, at the same address. */
  replace(name: string, listener: RequestListener): void;
}

/** A listener for a subgraph, as its own process has one. */
export function subgraphListener(subgraph: ServedSubgraph, log: object[] = []): RequestListener {
  const parts = { held: () => ['snapshot-1'], renew: () => Promise.resolve() };
  return new SubgraphDoor({ subgraph, secret, log: { error: (details) => log.push(details) }, ...parts }).handle;
}

/** A gateway whose subgraphs answer over HTTP, each on a port of its own. */
export async function serveRemotely(
  subgraphs: readonly ServedSubgraph[],
  options: Partial<GatewaySurroundings> = {},
): Promise<RemoteGateway> {
  const subgraphLog: object[] = [];
  const listeners = new Map(subgraphs.map((one) => [one.name, subgraphListener(one, subgraphLog)]));
  const servers = await Promise.all(
    subgraphs.map(({ name }) => serve((request, response) => listeners.get(name)?.(request, response))),
  );
  const remotes = subgraphs.map((one, index) => new RemoteSubgraph(one, servers[index]?.url ?? '', secret));
  const supergraph = composeSupergraph([...subgraphs, { name: 'node', sdl: nodeSubgraphSdl(subgraphs) }]);
  const scalars = subgraphs.flatMap(({ schema }) => Object.values(schema.getTypeMap()).filter(isScalarType));
  const graph = { ...supergraph, subgraphs, scalars, transport: new RemoteTransport(remotes) };
  const served = await serveAnyGateway((surroundings) => createGatewayOver(graph, surroundings), options);
  return {
    ...served,
    subgraphLog,
    replace: (name, listener) => void listeners.set(name, listener),
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await Promise.all(remotes.map((remote) => remote.close()));
      servers.forEach(({ server }) => server.closeAllConnections());
      servers.forEach(({ server }) => server.close());
    },
  };
}

async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
