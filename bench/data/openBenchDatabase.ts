import { join } from 'node:path';
import { createMissingDatabase } from '../../server/database/createMissingDatabase.js';
import { loginUrl } from '../../server/database/DatabaseAccess.js';
import { startEmbeddedPostgres } from '../../server/database/embedded/EmbeddedPostgres.js';
import { readConfiguration } from '../../server/configuration.js';
import { openDatabase } from '../../server/database/openDatabase.js';
import { serverVersion } from '../../server/database/serverVersion.js';
import { withClient } from '../../server/database/withClient.js';
import { prepareStore } from '../../server/store/prepareStore.js';
import { seedStore } from '../../server/store/seedStore.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { benchStamp } from './benchStamp.js';
import { dropOutdatedDatabase } from './dropOutdatedDatabase.js';
import type { BenchCounts } from './fillBenchData.js';
import { PEER, prepareBenchStore } from './prepareBenchStore.js';

/** A filled database on the embedded server, for all contenders. */
export interface BenchDatabase {
  /** With this as `DATABASE_URL` leerpad serves the database. */
  readonly databaseUrl: string;
  /** For the peers: a login that may read everything, under the same row security. */
  readonly peerUrl: string;
  readonly counts: BenchCounts;
  /** Process id of the server. */
  readonly pid: number;
  close(): Promise<void>;
}

/** What to fill it with, and from where. */
interface Filling {
  readonly projectFolder: string;
  readonly dataFolder: string;
  readonly learners: number;
  readonly tell: (message: string) => void;
}

/** Starts the embedded server of the data folder and fills a database, or finds it filled from the same sources. */
export async function openBenchDatabase(subgraphs: readonly Subgraph[], filling: Filling): Promise<BenchDatabase> {
  const { dataFolder, learners, tell } = filling;
  const server = await startEmbeddedPostgres({ dataFolder, log: tell });
  try {
    const databaseName = `leerpad_bench_${learners}`;
    const databaseUrl = server.url(databaseName);
    const stamp = await benchStamp(filling.projectFolder, subgraphs);
    if (await dropOutdatedDatabase({ adminUrl: server.url('postgres'), databaseName, databaseUrl }, stamp))
      tell('The data are made anew: seeds, migrations or generator are others than they were made from.');
    await withClient(server.url('postgres'), async (client) =>
      createMissingDatabase(client, databaseName, await serverVersion(client)),
    );
    const environment = { DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, EXAMPLE_WORLD: 'true', PORT: '0' };
    const configuration = readConfiguration(environment, filling.projectFolder);
    const { access } = await openDatabase(configuration, tell, tell);
    await prepareStore(access, subgraphs);
    const progress = { onStep: () => undefined, stop: () => undefined };
    await seedStore(access, subgraphs, { folder: join(filling.projectFolder, 'seeds'), exampleWorld: true, progress });
    const counts = await prepareBenchStore(access, subgraphs, { learners, stamp });
    const close = (): Promise<void> => server.stop();
    return { databaseUrl, peerUrl: loginUrl(access, PEER), counts, pid: server.pid, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
