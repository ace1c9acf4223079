import { setTimeout as pause } from 'node:timers/promises';
import { codedError } from '../../src/shared/graph/CodedError.js';
import type { GatewayLog } from '../gateway/logFault.js';
import { SubgraphFault } from '../gateway/SubgraphFault.js';
import { commonSnapshot } from './commonSnapshot.js';
import { contractHash } from './contractHash.js';
import type { RemoteSubgraph } from './RemoteSubgraph.js';

const betweenLooksMs = 500;
const betweenChecksMs = 50;

/** Keeps looking which subgraphs answer and what they hold, so that the gateway knows what to pin and whether it is ready. */
export class RemoteWatch {
  readonly #subgraphs: readonly RemoteSubgraph[];
  readonly #log: GatewayLog;
  readonly #stopped = new AbortController();
  readonly #troubles = new Map<string, string | undefined>();
  #looking: Promise<unknown> = Promise.resolve();

  constructor(subgraphs: readonly RemoteSubgraph[], log: GatewayLog) {
    this.#subgraphs = subgraphs;
    this.#log = log;
  }

  /** Begins to look, at all subgraphs beside each other. */
  start(): void {
    this.#looking = Promise.all(this.#subgraphs.map((subgraph) => this.#watch(subgraph)));
  }

  /** Names of the subgraphs that do not answer. */
  waiting(): readonly string[] {
    return this.#subgraphs.flatMap(({ name, held }) => (held === undefined ? [name] : []));
  }

  /** True once all subgraphs answer; false at a stop before that. */
  async ready(): Promise<boolean> {
    while (this.waiting().length > 0 && !this.#stopped.signal.aborted) await this.#pause(betweenChecksMs);
    return !this.#stopped.signal.aborted;
  }

  /**
   * The newest snapshot that every subgraph has that answers: each of them keeps the one before while it takes a new one.
   * @throws CodedError UNAVAILABLE when none answers, or they have none in common
   */
  snapshotId(): string {
    const id = commonSnapshot(this.#subgraphs.flatMap(({ held }) => (held ? [held] : [])));
    if (id === undefined) throw codedError('UNAVAILABLE');
    return id;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#looking;
  }

  async #watch(subgraph: RemoteSubgraph): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      await this.#look(subgraph);
      await this.#pause(betweenLooksMs);
    }
  }

  async #look(remote: RemoteSubgraph): Promise<void> {
    try {
      const { contract } = await remote.status();
      const agrees = contract === contractHash(remote.sdl);
      this.#note(
        remote.name,
        agrees ? undefined : 'It speaks another contract than schema/ says: one of both is older',
      );
    } catch (fault) {
      if (!this.#isBeginning(remote, fault)) this.#note(remote.name, `It does not answer: ${reasonIn(fault)}`);
    }
  }

  /** Whether the subgraph has just not begun to listen, which the start of the gateway says already; or all ends. */
  #isBeginning({ name }: RemoteSubgraph, fault: unknown): boolean {
    return this.#stopped.signal.aborted || (!this.#troubles.has(name) && reasonIn(fault).endsWith('ECONNREFUSED'));
  }

  /** Writes down what is wrong with a subgraph when that changes. */
  #note(subgraph: string, trouble: string | undefined): void {
    if (trouble !== undefined && this.#troubles.get(subgraph) !== trouble)
      this.#log.error({ subgraph, trouble }, 'A subgraph is not as it should be');
    this.#troubles.set(subgraph, trouble);
  }

  async #pause(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.#stopped.signal, ref: false }).catch(() => undefined);
  }
}

function reasonIn(fault: unknown): string {
  return fault instanceof SubgraphFault ? fault.code : typeof fault;
}
