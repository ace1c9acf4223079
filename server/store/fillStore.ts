import { join } from 'node:path';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { type DatabaseAccess, ownerUrl } from '../database/DatabaseAccess.js';
import { ignoring } from '../database/embedded/ignoring.js';
import { withClient } from '../database/withClient.js';
import { seedingProgress } from '../seeding/seedingProgress.js';
import { prepareStore } from './prepareStore.js';
import { seedStore } from './seedStore.js';
import { storeInTurn } from './storeInTurn.js';
import { storeStamp } from './storeStamp.js';

/** How to fill a store. */
export interface Filling {
  readonly projectFolder: string;
  readonly exampleWorld: boolean;
  /** Where progress is shown. */
  readonly output: NodeJS.WriteStream;
  /** Whether to fill it again although it was filled from the same sources, which mends what was changed by hand. */
  readonly again: boolean;
}

// No database, no role, no schema, no table.
const notFilled = ['3D000', '22023', '3F000', '42P01'];

/** Prepares and seeds the store, one process at a time; the others find it done. */
export async function fillStore(
  access: DatabaseAccess,
  subgraphs: readonly Subgraph[],
  { projectFolder, exampleWorld, output, again }: Filling,
): Promise<void> {
  const folder = join(projectFolder, 'seeds');
  const stamp = await storeStamp({ folders: [join(projectFolder, 'dist'), folder], exampleWorld });
  await storeInTurn(access, async () => {
    if (!again && (await readStamp(access)) === stamp) return;
    await prepareStore(access, subgraphs);
    await seedStore(access, subgraphs, { folder, exampleWorld, progress: seedingProgress(output) });
    await writeStamp(access, stamp);
  });
}

async function readStamp(access: DatabaseAccess): Promise<string | undefined> {
  return ignoring(
    notFilled,
    withClient(ownerUrl(access), async (client) => {
      const { rows } = await client.query<{ stamp: string }>('select stamp from reference.filling');
      return rows[0]?.stamp;
    }),
  );
}

async function writeStamp(access: DatabaseAccess, stamp: string): Promise<void> {
  await withClient(ownerUrl(access), async (client) => {
    await client.query(
      'create table if not exists reference.filling (only_row boolean primary key default true check (only_row), stamp text not null)',
    );
    await client.query(
      'insert into reference.filling (stamp) values ($1) on conflict (only_row) do update set stamp = excluded.stamp',
      [stamp],
    );
  });
}
