import { Client } from 'pg';
import type { OpenSubgraph } from '../../src/shared/graph/Subgraph.js';
import { REFERENCE_CHANNEL } from './publishReference.js';

/** Keeps the open subgraphs at the newest published snapshot, and says which one a request is to be pinned to. */
export class ReferenceWatch {
  private current: string | undefined;
  private turning: Promise<void> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly subgraphs: readonly OpenSubgraph[],
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /** Loads the newest snapshot into all subgraphs and watches for newer ones. */
  static async start(
    url: string,
    subgraphs: readonly OpenSubgraph[],
    onFault: (fault: unknown) => void,
  ): Promise<ReferenceWatch> {
    const client = new Client({ connectionString: url, application_name: 'leerpad reference watch' });
    const watch = new ReferenceWatch(client, subgraphs, onFault);
    client.on('error', onFault);
    client.on('notification', () => void watch.turn());
    await client.connect();
    await client.query(`listen ${REFERENCE_CHANNEL}`);
    await watch.load();
    return watch;
  }

  /** The snapshot that every subgraph has. */
  snapshotId(): string {
    if (this.current === undefined) throw new Error('No reference data are published: seed the database first.');
    return this.current;
  }

  /** Waits until whatever is published by now is current. */
  async turn(): Promise<void> {
    this.turning = this.turning.then(() => this.load()).catch(this.onFault);
    await this.turning;
  }

  async stop(): Promise<void> {
    await this.turning;
    await this.client.end();
  }

  private async load(): Promise<void> {
    const { rows } = await this.client.query<{ id: string }>(
      'select id from reference.version order by published desc limit 1',
    );
    const id = rows[0]?.id;
    if (id === undefined || id === this.current) return;
    await Promise.all(this.subgraphs.map((subgraph) => subgraph.load(id)));
    this.current = id;
  }
}
