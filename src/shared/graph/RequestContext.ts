import type { Language } from '../pure/language.js';

/** What every subgraph knows of one client request. Made once per request, shared by all subgraphs. */
export interface RequestContext {
  /** The moment at which the request came in. The only clock a resolver may use. */
  readonly now: Date;
  /** UUID of the request, the same as in the answer's `x-request-id`. */
  readonly requestId: string;
  readonly language: Language;
  /** Hash of the reference snapshot that is pinned for the length of the request. */
  readonly snapshotId: string;
  /** Who reads, as the doors to personal data understand it. */
  readonly reader: unknown;
  /** Aborts when the client goes away or the deadline passes. */
  readonly signal?: AbortSignal;
}
