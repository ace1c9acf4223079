import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import { ContextPool } from '../gateway/ContextPool.js';
import { InPlaceTransport } from '../gateway/InPlaceTransport.js';
import type { GatewayLog } from '../gateway/logFault.js';
import { readBody } from '../gateway/readBody.js';
import { requestRefusals } from '../gateway/requestRefusals.js';
import type { ServedSubgraph } from '../gateway/ServedSubgraph.js';
import { contractHash } from './contractHash.js';
import { KnownDocuments } from './KnownDocuments.js';
import { openMessage } from './openMessage.js';
import { SIGNATURE_HEADER } from './signature.js';
import { toWireError } from './toWireError.js';
import { type SubgraphStatus, type WireAnswer, wireStatus } from './WireAnswer.js';
import { fetchRequestForm, statusRequestForm } from './WireRequest.js';

/** Bytes of the largest message that is read. */
const mostBytes = 32 * 1024 * 1024;
const mostDocuments = 1_000;
const drainMs = 10_000;

/** What a subgraph needs to answer its gateway. */
export interface SubgraphDoorParts {
  readonly subgraph: ServedSubgraph;
  /** The secret that it shares with the gateway. */
  readonly secret: string;
  /** The ids of the snapshots that it has, the newest first. */
  readonly held: () => readonly string[];
  /** Loads what is published by now. */
  readonly renew: () => Promise<void>;
  readonly log: GatewayLog;
}

interface DoorAnswer {
  readonly status: number;
  readonly body: WireAnswer | SubgraphStatus | { readonly errors: readonly { readonly message: string }[] };
}

const refused: DoorAnswer = {
  status: wireStatus.refused,
  body: {
    errors: [{ message: 'This subgraph answers its gateway only: the message is not signed by it, or is old.' }],
  },
};

/** Where the gateway asks a subgraph that is a process of its own. Nobody else is answered. */
export class SubgraphDoor {
  readonly #parts: SubgraphDoorParts;
  readonly #transport: InPlaceTransport;
  readonly #documents = new KnownDocuments(mostDocuments);
  readonly #contract: string;
  readonly #running = new Set<Promise<void>>();

  constructor(parts: SubgraphDoorParts) {
    this.#parts = parts;
    this.#transport = new InPlaceTransport([parts.subgraph], new ContextPool());
    this.#contract = contractHash(parts.subgraph.sdl);
  }

  /** Answers one HTTP request. */
  readonly handle = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const answering = this.#handle(incoming, outgoing).finally(() => this.#running.delete(answering));
    this.#running.add(answering);
  };

  /** Waits until what is under way is answered, but no longer than a gateway would. */
  readonly drain = async (): Promise<void> => {
    await Promise.race([Promise.all(this.#running), pause(drainMs, undefined, { ref: false })]);
  };

  async #handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort(requestRefusals.brokenOff());
    });
    if (incoming.url === '/healthz') return void outgoing.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
    const { status, body } = await this.#answer(incoming, gone.signal).catch(() => refused);
    if (outgoing.destroyed) return;
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async #answer(incoming: IncomingMessage, signal: AbortSignal): Promise<DoorAnswer> {
    const signature = incoming.headers[SIGNATURE_HEADER];
    const message = {
      body: await readBody(incoming, mostBytes),
      signature,
      to: this.#parts.subgraph.name,
      receivedAt: Date.now(),
    };
    if (incoming.url === '/status') return this.#tell(openMessage(statusRequestForm, message, this.#parts.secret));
    const asked = openMessage(fetchRequestForm, message, this.#parts.secret);
    return asked ? this.#execute(asked, signal) : refused;
  }

  #tell(asked: object | undefined): DoorAnswer {
    if (!asked) return refused;
    return { status: wireStatus.executed, body: { contract: this.#contract, held: this.#parts.held() } };
  }

  async #execute(asked: z.output<typeof fetchRequestForm>, signal: AbortSignal): Promise<DoorAnswer> {
    const { persistedQuery, request } = asked.extensions;
    const toWire = (error: unknown) => toWireError(error, request.requestId, this.#parts.log);
    try {
      const document = this.#documents.find(persistedQuery.sha256Hash, asked.query);
      if (!document) return this.#answerOf(wireStatus.documentWanted, {});
      if (!this.#parts.held().includes(request.snapshotId)) await this.#parts.renew();
      const { to, sentAt: _, ...context } = request;
      const fetch = { document, ...(asked.variables && { variables: asked.variables }) };
      const { data, errors } = await this.#transport.fetch(to, fetch, { ...context, signal });
      return this.#answerOf(wireStatus.executed, {
        ...(data !== undefined && { data }),
        ...(errors && { errors: errors.map(toWire) }),
      });
    } catch (fault) {
      return this.#answerOf(wireStatus.rejected, { errors: [toWire(fault)] });
    }
  }

  #answerOf(status: number, answer: Omit<WireAnswer, 'extensions'>): DoorAnswer {
    return { status, body: { ...answer, extensions: { held: this.#parts.held() } } };
  }
}
