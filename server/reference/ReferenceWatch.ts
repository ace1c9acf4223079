import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { OpenSubgraph } from '../../src/shared/graph/Subgraph.js';
import { REFERENCE_CHANNEL } from './publishReference.js';

const betweenAttemptsMs = 250;
const connectMs = 5_000;

/**
 * Keeps the open subgraphs at the newest published snapshot, and says which one a request is to be pinned to. A connection
 * that is lost is made again, and what was published meanwhile is loaded then.
 */
export class ReferenceWatch {
  private client: Client | undefined;
  private turning: Promise<void> = Promise.resolve();
  private watching: Promise<void> = Promise.resolve();
  private readonly stopped = new AbortController();
  /** The newest first; as many as a SnapshotShelf keeps. */
  private loaded: readonly string[] = [];

  private constructor(
    private readonly url: string,
    private readonly subgraphs: readonly OpenSubgraph[],
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /** Loads the newest snapshot into all subgraphs and watches for newer ones. */
  static async start(
    url: string,
    subgraphs: readonly OpenSubgraph[],
    onFault: (fault: unknown) => void,
  ): Promise<ReferenceWatch> {
    const watch = new ReferenceWatch(url, subgraphs, onFault);
    watch.watching = watch.stayConnected(await watch.connect());
    return watch;
  }

  /** The snapshot that every subgraph has. */
  snapshotId(): string {
    const [newest] = this.loaded;
    if (newest === undefined) throw new Error('No reference data are published: seed the database first.');
    return newest;
  }

  /** The ids of the snapshots that every subgraph has, the newest first. */
  held(): readonly string[] {
    return this.loaded;
  }

  /** Waits until whatever is published by now is current. */
  async turn(): Promise<void> {
    this.turning = this.turning.then(() => this.load()).catch(this.onFault);
    await this.turning;
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.turning;
    await this.client?.end();
    await this.watching;
  }

  /** Makes the connection and loads what is published; `lost` resolves when it ends, whoever ended it. */
  private async connect(): Promise<{ lost: Promise<unknown> }> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: connectMs,
      application_name: 'leerpad reference watch',
    });
    const lost = new Promise((resolve) => client.once('end', resolve));
    client.on('error', this.onFault);
    client.on('notification', () => void this.turn());
    try {
      await client.connect();
      await client.query(`listen ${REFERENCE_CHANNEL}`);
      this.client = client;
      await this.load();
    } catch (fault) {
      await client.end().catch(() => undefined);
      throw fault;
    }
    return { lost };
  }

  private async stayConnected(first: { lost: Promise<unknown> }): Promise<void> {
    let connection: { lost: Promise<unknown> } | undefined = first;
    while (connection && !this.stopped.signal.aborted) {
      await connection.lost;
      connection = await this.connectAgain();
    }
    await this.client?.end();
  }

  private async connectAgain(): Promise<{ lost: Promise<unknown> } | undefined> {
    while (!this.stopped.signal.aborted) {
      const connection = await this.connect().catch(() => undefined);
      if (connection) return connection;
      await pause(betweenAttemptsMs, undefined, { signal: this.stopped.signal }).catch(() => undefined);
    }
    return undefined;
  }

  private async load(): Promise<void> {
    const answer = await this.client?.query<{ id: string }>(
      'select id from reference.version order by published desc limit 1',
    );
    const id = answer?.rows[0]?.id;
    if (id === undefined || id === this.loaded[0]) return;
    await Promise.all(this.subgraphs.map((subgraph) => subgraph.load(id)));
    this.loaded = [id, ...this.loaded.filter((other) => other !== id)].slice(0, 2);
  }
}
