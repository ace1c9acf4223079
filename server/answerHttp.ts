import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ContractPages } from './contract/ContractPages.js';
import type { Explorer } from './explorer/serveExplorer.js';
import type { Gateway } from './gateway/Gateway.js';

/**
 * Shares the paths out: `/graphql` is the gateway's, `/healthz` says that the process answers, `/schema.graphql` and
 * `/errors/CODE` are pages of the contract, the rest is the explorer's.
 */
export function answerHttp(gateway: Gateway, explorer: Explorer, pages: ContractPages): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (!isLoopback(request.headers.host))
      response.writeHead(421, { 'content-type': 'text/plain' }).end('Ask under a loopback name.\n');
    else if (path === '/graphql') void gateway.handle(request, response);
    else if (path === '/healthz') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    else page(pages, explorer, request, response);
  };
}

function page(pages: ContractPages, explorer: Explorer, request: IncomingMessage, response: ServerResponse): void {
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
