import { z } from 'zod';

/** Milliseconds between the clocks of gateway and subgraph beyond which a message counts as an old one, sent again. */
export const mostSkewMs = 60_000;

const envelope = {
  /** The subgraph that it is meant for. */
  to: z.string(),
  /** Milliseconds since 1970 by the clock of the gateway. */
  sentAt: z.number(),
};

/** What a gateway asks of a subgraph itself: which contract it speaks and which snapshots it holds. */
export const statusRequestForm = z.strictObject({ extensions: z.strictObject({ request: z.strictObject(envelope) }) });

/**
 * One fetch of a query plan in the form of GraphQL over HTTP with persisted documents: the document goes along the first
 * time, its SHA-256 always. The request that it belongs to is in the extensions.
 */
export const fetchRequestForm = z.strictObject({
  query: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
  extensions: z.strictObject({
    persistedQuery: z.strictObject({ version: z.literal(1), sha256Hash: z.string() }),
    request: z.strictObject({
      ...envelope,
      now: z.iso.datetime().transform((text) => new Date(text)),
      requestId: z.string(),
      language: z.enum(['nl', 'en']),
      snapshotId: z.string(),
      reader: z.unknown(),
    }),
  }),
});

export type StatusRequest = z.input<typeof statusRequestForm>;
export type FetchRequest = z.input<typeof fetchRequestForm>;
