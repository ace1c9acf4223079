import type { ErrorParams } from '../../src/shared/graph/CodedError.js';
import type { BilingualText, ErrorCode } from '../../src/shared/graph/errorCodes.js';

/** How a subgraph answers a fetch, as HTTP status. */
export const wireStatus = {
  /** An execution result, with or without errors. */
  executed: 200,
  /** The message is not of this gateway, not for this subgraph, or old. */
  refused: 401,
  /** The hash is of no document that is kept here: send the document too. */
  documentWanted: 409,
  /** Nothing was executed; the one error says why. */
  rejected: 500,
} as const;

/** An error on its way from a subgraph to the gateway. */
export interface WireError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: ErrorCode;
    /** Whether it is a fault, which the subgraph has written down; else it is a refusal that clients may see. */
    readonly fault: boolean;
    readonly params?: ErrorParams;
    readonly field?: string;
    /** What is said instead of the code's own text. */
    readonly text?: BilingualText;
  };
}

/** What a subgraph answers to a fetch. */
export interface WireAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly WireError[];
  /** `held`: the ids of the snapshots that it has, the newest first. */
  readonly extensions: { readonly held: readonly string[] };
}

/** What a subgraph says of itself. */
export interface SubgraphStatus {
  /** SHA-256 of its SDL, in hexadecimal. */
  readonly contract: string;
  /** The ids of the snapshots that it has, the newest first. */
  readonly held: readonly string[];
}
