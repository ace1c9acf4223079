import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway, type GatewayOptions } from '../../../server/gateway/createGateway.js';
import type { GatewaySurroundings } from '../../../server/gateway/createGatewayOver.js';
import type { Gateway } from '../../../server/gateway/Gateway.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: AnswerBody;
}

interface AnswerBody {
  readonly data?: Readonly<Record<string, never>> | null;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly object[];
  readonly extensions: {
    readonly code: string;
    readonly requestId: string;
    readonly field?: string;
    readonly details?: Readonly<Record<string, string | number>>;
  };
}

export interface ServedGateway extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly url: string;
  readonly log: LoggedFault[];
  /** Headers of the requests that began. */
  readonly begun: IncomingHttpHeaders[];
  send(init: RequestInit, search?: string): Promise<Answer>;
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
}

interface LoggedFault {
  readonly details: object;
  readonly message: string;
}

/** A gateway with its subgraphs in place, behind a real HTTP server on a free loopback port. */
export async function serveGateway({
  subgraphs,
  ...options
}: Pick<GatewayOptions, 'subgraphs'> & Partial<GatewayOptions>): Promise<ServedGateway> {
  return serveAnyGateway((surroundings) => createGateway({ subgraphs, ...surroundings }), options);
}

/** The same with whatever gateway is made. */
export async function serveAnyGateway(
  make: (surroundings: GatewaySurroundings) => Gateway,
  options: Partial<GatewaySurroundings>,
): Promise<ServedGateway> {
  const log: LoggedFault[] = [];
  const begun: IncomingHttpHeaders[] = [];
  const gateway = make({
    clock: () => new Date('2026-01-01T00:00:00Z'),
    beginRequest: async (headers) => {
      begun.push(headers);
      return { snapshotId: 'snapshot-1', reader: { name: 'example' } };
    },
    log: { error: (details, message) => log.push({ details, message }) },
    ...options,
  });
  const server = createServer((request, response) => void gateway.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

  async function send(init: RequestInit, search = ''): Promise<Answer> {
    const response = await fetch(url + search, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: readJson(text) };
  }

  return {
    gateway,
    url,
    log,
    begun,
    send,
    ask: (query, variables, headers) =>
      send({
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: preferred, ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    async [Symbol.asyncDispose]() {
      await gateway.dispose();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const preferred = 'application/graphql-response+json';

function readJson(text: string): AnswerBody {
  return text === '' ? {} : (JSON.parse(text) as AnswerBody);
}
