import { join } from 'node:path';
import { storeStamp } from '../../server/store/storeStamp.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';

/**
 * A hash over all that decides which rows a bench's database holds: seeds, migrations, what fills a store, and what
 * generates persons and how many. What they are compiled to may lag behind, so it is the sources that are read.
 */
export async function benchStamp(
  projectFolder: string,
  subgraphs: readonly Pick<Subgraph, 'name' | 'migrations'>[],
): Promise<string> {
  const migrations = subgraphs
    .filter((one) => one.migrations.length > 0)
    .map(({ name }) => join('src', name, 'migrations'));
  const folders = ['seeds', 'server/seeding', 'server/store', 'bench/data', ...migrations];
  return storeStamp({ folders: folders.map((folder) => join(projectFolder, folder)), exampleWorld: true });
}
