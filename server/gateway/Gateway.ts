import type { IncomingMessage, ServerResponse } from 'node:http';

/** One graph, served over HTTP. */
export interface Gateway {
  /** Answers a request to `/graphql`. Resolves when the answer is sent or the client is gone; never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  readonly supergraphSdl: string;
  /** What clients may know of the graph. */
  readonly publicSdl: string;
  /** Refuses new requests and waits, at most the drain limit, until the running ones are answered. */
  dispose(): Promise<void>;
}
