import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

const plain = ['application/json', 'application/graphql-response+json'];
const offered = [...plain, ...plain.map((type) => `${type}; charset=utf-8`)];

/** The media type to answer in, without parameters; undefined when the client accepts none of them. */
export function negotiateMediaType(request: IncomingMessage): string | undefined {
  if (request.headers.accept === undefined) return plain[0];
  return new Negotiator(request).mediaType(offered)?.split(';')[0];
}
