import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CodedError } from '../../src/shared/graph/CodedError.js';
import { checkDocument } from './checkDocument.js';
import type { GatewayLimits } from './limits.js';
import { parseDocument } from './parseDocument.js';

/** The documents that clients sent lately, parsed and checked once: what is made of one later is kept with the object. */
export class DocumentShelf {
  readonly #parsed: LRUCache<string, DocumentNode>;
  readonly #refused: LRUCache<string, Error>;
  readonly #faults = new WeakMap<DocumentNode, readonly CodedError[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: GatewayLimits,
  ) {
    this.#parsed = new LRUCache({ max: limits.cachedDocuments });
    this.#refused = new LRUCache({ max: limits.cachedDocuments });
  }

  /** @throws CodedError TOO_LARGE or PARSE_FAILED */
  parsed(text: string): DocumentNode {
    const known = this.#parsed.get(text);
    if (known) return known;
    const refusal = this.#refused.get(text);
    if (refusal) throw refusal;
    try {
      const document = parseDocument(text, this.limits);
      this.#parsed.set(text, document);
      return document;
    } catch (error) {
      if (error instanceof Error) this.#refused.set(text, error);
      throw error;
    }
  }

  /** Why a document is refused; empty when it is valid. */
  faultsOf(document: DocumentNode): readonly CodedError[] {
    const faults = this.#faults.get(document) ?? checkDocument(this.schema, document, this.limits);
    this.#faults.set(document, faults);
    return faults;
  }
}
