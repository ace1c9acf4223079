import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CodedError } from '../../src/shared/graph/CodedError.js';
import type { Language } from '../../src/shared/pure/language.js';
import { negotiateLanguage } from './negotiateLanguage.js';
import { negotiateMediaType } from './negotiateMediaType.js';
import { requestRefusals } from './requestRefusals.js';

/** One HTTP request on its way through the gateway. */
export class ClientRequest {
  readonly id = randomUUID();
  readonly language: Language;
  /** What the client wants the answer in; undefined when it accepts nothing that is served. */
  readonly mediaType: string | undefined;
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #onClose: () => void;

  /** Starts the deadline and watches for a client that goes away; `end` stops both. */
  constructor(
    readonly incoming: IncomingMessage,
    readonly outgoing: ServerResponse,
    deadlineMs: number,
  ) {
    this.language = negotiateLanguage(incoming);
    this.mediaType = negotiateMediaType(incoming);
    this.#timer = setTimeout(() => this.abort(requestRefusals.deadline(deadlineMs / 1000)), deadlineMs);
    this.#onClose = () => {
      if (!outgoing.writableFinished) this.abort(requestRefusals.brokenOff());
    };
    outgoing.once('close', this.#onClose);
  }

  /** Aborts with the CodedError that says why. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  abort(reason: CodedError): void {
    this.#abort.abort(reason);
  }

  /** Settles as the work does, or rejects with the reason once the request is aborted. */
  async orAborted<T>(work: Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    const aborted = Promise.withResolvers<never>();
    const onAbort = (): void => aborted.reject(this.signal.reason);
    this.signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([work, aborted.promise]);
    } finally {
      this.signal.removeEventListener('abort', onAbort);
    }
  }

  end(): void {
    clearTimeout(this.#timer);
    this.outgoing.off('close', this.#onClose);
  }
}
