import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { type DatabaseAccess, ownerUrl } from '../database/DatabaseAccess.js';
import { withClient } from '../database/withClient.js';
import { publishReference } from '../reference/publishReference.js';
import { readSeeds } from '../seeding/readSeeds.js';
import type { SeedingProgress } from '../seeding/seedingProgress.js';
import { writeSeeds } from '../seeding/writeSeeds.js';
import { openOwnerOrm } from './openOwnerOrm.js';

/** What to seed, and where progress is shown. */
export interface Seeding {
  /** The folder `seeds/`. */
  readonly folder: string;
  readonly exampleWorld: boolean;
  readonly progress: SeedingProgress;
}

/**
 * Reads and checks all seeds, writes them in one transaction and publishes the reference data. A bad row stops it before
 * anything is written.
 * @returns the id of the published snapshot
 * @throws SeedFault naming file, row, column and reason
 */
export async function seedStore(
  access: DatabaseAccess,
  subgraphs: readonly Subgraph[],
  { folder, exampleWorld, progress }: Seeding,
): Promise<string> {
  const seeds = await readSeeds(folder, { exampleWorld });
  const orm = await openOwnerOrm(access, { entities: subgraphs.flatMap((one) => [...one.entities]) });
  try {
    await writeSeeds(orm.em, seeds, progress.onStep);
  } finally {
    progress.stop();
    await orm.close();
  }
  return withClient(ownerUrl(access), (client) => publishReference(client, subgraphs));
}
