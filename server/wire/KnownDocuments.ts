import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';

/** The documents that the gateway sent, parsed, by the SHA-256 of their text; those that were used last stay. */
export class KnownDocuments {
  readonly #documents = new Map<string, DocumentNode>();

  readonly #most: number;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The document of a hash, or of the text where it is given; undefined when neither leads to one. */
  find(hash: string, text: string | undefined): DocumentNode | undefined {
    const known = this.#documents.get(hash);
    const document =
      known ?? (text !== undefined && hash === hashOf(text) ? parse(text, { noLocation: true }) : undefined);
    if (document) this.#keep(hash, document);
    return document;
  }

  #keep(hash: string, document: DocumentNode): void {
    this.#documents.delete(hash);
    this.#documents.set(hash, document);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > this.#most && oldest !== undefined) this.#documents.delete(oldest);
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
