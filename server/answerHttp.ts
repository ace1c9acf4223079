import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Explorer } from './explorer/serveExplorer.js';
import type { Gateway } from './gateway/createGateway.js';

/** Shares the paths out: `/graphql` is the gateway's, `/healthz` says that the process answers, the rest is the explorer's. */
export function answerHttp(gateway: Gateway, explorer: Explorer): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/graphql') void gateway.handle(request, response);
    else if (path === '/healthz') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    else page(explorer, request, response);
  };
}

function page(explorer: Explorer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = explorer({
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: request.headers,
  });
  response.writeHead(status, headers).end(body);
}
