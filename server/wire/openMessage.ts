import type { z } from 'zod';
import { hasSignature } from './signature.js';
import { mostSkewMs } from './WireRequest.js';

interface SealedMessage {
  readonly body: string;
  readonly signature: unknown;
  /** The subgraph that got it. */
  readonly to: string;
  /** When, in milliseconds since 1970. */
  readonly receivedAt: number;
}

interface Addressed {
  readonly extensions: { readonly request: { readonly to: string; readonly sentAt: number } };
}

/** The content of a message from the gateway; undefined when it is not signed, meant for another, old, or of another form. */
export function openMessage<Form extends z.ZodType<Addressed>>(
  form: Form,
  { body, signature, to, receivedAt }: SealedMessage,
  secret: string,
): z.output<Form> | undefined {
  if (!hasSignature(body, secret, signature)) return undefined;
  const { data } = form.safeParse(JSON.parse(body));
  return data && isFor(to, receivedAt, data) ? data : undefined;
}

function isFor(subgraph: string, receivedAt: number, { extensions: { request } }: Addressed): boolean {
  return request.to === subgraph && Math.abs(receivedAt - request.sentAt) <= mostSkewMs;
}
