import type { IncomingMessage } from 'node:http';
import { requestRefusals } from './requestRefusals.js';

const simpleMediaTypes: ReadonlySet<string> = new Set([
  '',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
]);
const preflightHeaders = ['graphql-require-preflight', 'apollo-require-preflight'];

/**
 * Refuses requests that a page of another site can make a browser send without asking first.
 * @throws CodedError BAD_REQUEST
 */
export function refuseForgery({ headers }: IncomingMessage): void {
  if (preflightHeaders.some((name) => headers[name] !== undefined)) return;
  const mediaType = (headers['content-type'] ?? '').split(/[;,]/)[0] ?? '';
  if (simpleMediaTypes.has(mediaType.trim().toLowerCase())) throw requestRefusals.notPreflighted();
}
