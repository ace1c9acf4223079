import type { IncomingMessage } from 'node:http';
import { limitRefusals } from './limitRefusals.js';
import { requestRefusals } from './requestRefusals.js';

/**
 * The body of a request as text.
 * @throws CodedError TOO_LARGE at the first byte beyond `limit`, BAD_REQUEST when it is not UTF-8 or breaks off
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw limitRefusals.body(limit, announced);
  return decode(await collect(request, limit));
}

function collect(request: IncomingMessage, limit: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  const onData = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes > limit) reject(limitRefusals.body(limit));
    else chunks.push(chunk);
  };
  request.on('data', onData);
  request.once('end', () => resolve(Buffer.concat(chunks)));
  const onBreak = (): void => {
    if (!request.complete) reject(requestRefusals.brokenOff());
  };
  request.once('error', onBreak);
  request.once('close', onBreak);
  return promise;
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw requestRefusals.json('body');
  }
}
