import { finished } from 'node:stream/promises';
import type { ClientRequest } from './ClientRequest.js';
import type { HttpAnswer } from './httpAnswerOf.js';

/** Writes an answer to the client, unless it has gone. One that does not take it before the deadline is cut off. */
export async function sendResponse({ status, headers, body }: HttpAnswer, client: ClientRequest): Promise<void> {
  const { outgoing } = client;
  if (outgoing.destroyed) return;
  outgoing.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    'x-request-id': client.id,
    'content-language': client.language,
    vary: 'accept, accept-language',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  outgoing.end(body);
  if (client.signal.aborted) return;
  await client.orAborted(finished(outgoing)).catch(() => outgoing.destroy());
}
