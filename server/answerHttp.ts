import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ContractPages } from './contract/ContractPages.js';
import type { Explorer } from './explorer/serveExplorer.js';
import type { Gateway } from './gateway/Gateway.js';

/** What is answered beside the graph. */
export interface Site {
  readonly explorer: Explorer;
  readonly pages: ContractPages;
  /** Names of the subgraphs that do not answer. */
  readonly waiting: () => readonly string[];
}

/**
 * Shares the paths out: `/graphql` is the gateway's, `/healthz` says that the process answers, `/readyz` whether all that
 * it needs does, `/schema.graphql` and `/errors/CODE` are pages of the contract, the rest is the explorer's.
 */
export function answerHttp(gateway: Gateway, site: Site): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (!isLoopback(request.headers.host))
      response.writeHead(421, { 'content-type': 'text/plain' }).end('Ask under a loopback name.\n');
    else if (path === '/graphql') void gateway.handle(request, response);
    else if (path === '/healthz') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    else if (path === '/readyz') tellReady(response, site.waiting());
    else page(site, request, response);
  };
}

function tellReady(response: ServerResponse, waiting: readonly string[]): void {
  const [status, text] = waiting.length === 0 ? [200, 'ready'] : [503, `waiting for ${waiting.join(', ')}`];
  response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(`${text}\n`);
}

function page({ explorer, pages }: Site, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } =
    pages.answer(request) ??
    explorer({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: request.headers,
    });
  response.writeHead(status, headers).end(body);
}

/** A page elsewhere can point a name of its own at this machine; such a name is no name of ours. */
function isLoopback(host = ''): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host);
}
