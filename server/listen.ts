import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A client that sends slower than this is cut off. */
const requestMs = 30_000;
/** An idle connection is kept so long, longer than the gateway keeps one to a subgraph. */
const idleMs = 60_000;

/** An HTTP server that listens. */
export interface Listening {
  /** `http://host:port`, with the port that was taken. */
  readonly url: string;
  /** Takes no more connections, answers what is under way as `drain` does it, then ends the connections that are left. */
  close(drain: () => Promise<void>): Promise<void>;
}

/** Listens on a host and port; 0 takes a free one. */
export async function listen(handle: RequestListener, at: { host: string; port: number }): Promise<Listening> {
  const server = createServer(handle);
  server.requestTimeout = requestMs;
  server.keepAliveTimeout = idleMs;
  server.listen(at.port, at.host);
  await once(server, 'listening');
  const { family, address, port } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: (drain) => close(server, drain),
  };
}

async function close(server: Server, drain: () => Promise<void>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await drain();
  server.closeAllConnections();
  await closed;
}
