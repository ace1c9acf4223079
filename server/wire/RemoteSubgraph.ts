import { createHash } from 'node:crypto';
import { type DocumentNode, type ExecutionResult, print } from 'graphql';
import { Pool } from 'undici';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { DescribedSubgraph } from '../gateway/ServedSubgraph.js';
import { SubgraphFault } from '../gateway/SubgraphFault.js';
import type { SubgraphFetch } from '../gateway/SubgraphTransport.js';
import { fromWireError, thrownBy } from './fromWireError.js';
import { SIGNATURE_HEADER, signatureOf } from './signature.js';
import { type SubgraphStatus, type WireAnswer, wireStatus } from './WireAnswer.js';
import type { FetchRequest, StatusRequest } from './WireRequest.js';

/** Bytes of the largest answer that is taken. */
const mostBytes = 64 * 1024 * 1024;
const statusMs = 2_000;
const connectMs = 2_000;
// Shorter than a subgraph keeps an idle connection, so that it never closes one that a request is about to take.
const idleMs = 30_000;

interface Message {
  readonly path: string;
  readonly content: FetchRequest | StatusRequest;
  readonly signal: AbortSignal | undefined;
}

interface PrintedDocument {
  readonly text: string;
  readonly hash: string;
}

/** One subgraph in a process of its own, as the gateway reaches it: connections are kept, documents are sent once. */
export class RemoteSubgraph {
  readonly name: string;
  /** The SDL by which the gateway plans for it. */
  readonly sdl: string;
  readonly #pool: Pool;
  readonly #secret: string;
  readonly #printed = new WeakMap<DocumentNode, PrintedDocument>();
  readonly #sent = new WeakSet<DocumentNode>();
  #held: readonly string[] | undefined;

  /** @param address `http://host:port` */
  constructor({ name, sdl }: DescribedSubgraph, address: string, secret: string) {
    this.name = name;
    this.sdl = sdl;
    this.#secret = secret;
    this.#pool = new Pool(address, {
      connect: { timeout: connectMs },
      keepAliveTimeout: idleMs,
      maxResponseSize: mostBytes,
    });
  }

  /** The ids of the snapshots that it has, the newest first, as of its last answer; undefined while it does not answer. */
  get held(): readonly string[] | undefined {
    return this.#held;
  }

  /**
   * What it answers to one fetch.
   * @throws CodedError where it refuses the whole fetch; SubgraphFault where it does not answer
   */
  async fetch({ document, variables }: SubgraphFetch, request: RequestContext): Promise<ExecutionResult> {
    const { text, hash } = this.#print(document);
    const content = this.#contentOf(hash, variables, request);
    const known = this.#sent.has(document);
    let answer = await this.#post(request, known ? content : { query: text, ...content });
    if (answer.status === wireStatus.documentWanted) answer = await this.#post(request, { query: text, ...content });
    this.#sent.add(document);
    return this.#resultOf(answer.status, answer.body as WireAnswer);
  }

  /** Asks what it speaks and holds, and so finds out whether it answers. */
  async status(): Promise<SubgraphStatus> {
    const content = { extensions: { request: { to: this.name, sentAt: Date.now() } } };
    const { status, body } = await this.#send({ path: '/status', content, signal: AbortSignal.timeout(statusMs) });
    if (status !== wireStatus.executed) throw this.#away(`status ${status}`);
    const answer = body as SubgraphStatus;
    this.#held = answer.held;
    return answer;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  #print(document: DocumentNode): PrintedDocument {
    const known = this.#printed.get(document);
    if (known) return known;
    const text = print(document);
    const printed = { text, hash: createHash('sha256').update(text).digest('hex') };
    this.#printed.set(document, printed);
    return printed;
  }

  #contentOf(hash: string, variables: SubgraphFetch['variables'], request: RequestContext): FetchRequest {
    const { now, requestId, language, snapshotId, reader } = request;
    const envelope = { to: this.name, sentAt: Date.now() };
    return {
      ...(variables && { variables }),
      extensions: {
        persistedQuery: { version: 1, sha256Hash: hash },
        request: { ...envelope, now: now.toISOString(), requestId, language, snapshotId, reader },
      },
    };
  }

  #post({ signal }: RequestContext, content: FetchRequest): Promise<{ status: number; body: unknown }> {
    return this.#send({ path: '/graphql', content, signal });
  }

  async #send({ path, content, signal }: Message): Promise<{ status: number; body: unknown }> {
    const body = JSON.stringify(content);
    const headers = { 'content-type': 'application/json', [SIGNATURE_HEADER]: signatureOf(body, this.#secret) };
    try {
      const answer = await this.#pool.request({ path, method: 'POST', headers, body, signal: signal ?? null });
      return { status: answer.statusCode, body: JSON.parse(await answer.body.text()) };
    } catch (fault) {
      // A client that went away says nothing of the subgraph.
      if (path === '/graphql' && signal?.aborted) throw signal.reason;
      throw this.#away(reasonOf(fault));
    }
  }

  #resultOf(status: number, { data, errors = [], extensions }: WireAnswer): ExecutionResult {
    const [error] = errors;
    if (status === wireStatus.rejected && error) throw thrownBy(this.name, error);
    if (status !== wireStatus.executed) throw this.#away(`status ${status}`);
    this.#held = extensions.held;
    return {
      ...(data !== undefined && { data }),
      ...(errors.length > 0 && { errors: errors.map((one) => fromWireError(this.name, one)) }),
    };
  }

  #away(reason: string): SubgraphFault {
    this.#held = undefined;
    return new SubgraphFault(this.name, 'UNAVAILABLE', reason);
  }
}

/** A word that holds nothing of what was sent or answered. */
function reasonOf(fault: unknown): string {
  if (fault instanceof SyntaxError) return 'no JSON';
  if (!(fault instanceof Error)) return typeof fault;
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : fault.name;
}
