import { finished } from 'node:stream/promises';
import type { ClientRequest } from './ClientRequest.js';

/** Writes an answer to the client, unless it has gone. One that does not take it before the deadline is cut off. */
export async function sendResponse(response: Response, client: ClientRequest): Promise<void> {
  const { outgoing } = client;
  const body = await response.text();
  if (outgoing.destroyed) return;
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  outgoing.setHeader('x-request-id', client.id);
  outgoing.setHeader('content-language', client.language);
  outgoing.setHeader('vary', 'accept, accept-language');
  outgoing.setHeader('cache-control', 'no-store');
  outgoing.setHeader('x-content-type-options', 'nosniff');
  outgoing.end(body);
  if (client.signal.aborted) return;
  await client.orAborted(finished(outgoing)).catch(() => outgoing.destroy());
}
