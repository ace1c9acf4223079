import type { Client } from 'pg';
import { type DatabaseAccess, ownerUrl } from '../../server/database/DatabaseAccess.js';
import { prepareDatabase } from '../../server/database/prepareDatabase.js';
import { loginRole } from '../../server/database/roleNames.js';
import { withClient } from '../../server/database/withClient.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { type BenchCounts, type BenchFilling, fillBenchData } from './fillBenchData.js';

/** Schema of what only the bench stores, and login role of its peers. */
export const PEER = 'bench';

/** Fills a seeded database with what the bench reads, and lets the role of the peers read what the subgraphs read. */
export async function prepareBenchStore(
  access: DatabaseAccess,
  subgraphs: readonly Subgraph[],
  filling: BenchFilling,
): Promise<BenchCounts> {
  await prepareDatabase({ ...access, names: [PEER], createDatabase: false });
  return withClient(ownerUrl(access), async (client) => {
    const counts = await fillBenchData(client, subgraphs, filling);
    const tables = [...new Set(subgraphs.flatMap(({ reads }) => reads)), 'bench.governed'];
    await grant(client, loginRole(access.rolePrefix, PEER), tables);
    return counts;
  });
}

async function grant(client: Client, role: string, tables: readonly string[]): Promise<void> {
  const reader = client.escapeIdentifier(role);
  for (const schema of new Set(tables.map((table) => table.slice(0, table.indexOf('.')))))
    await client.query(`grant usage on schema ${schema} to ${reader}`);
  await client.query(`grant select on ${tables.join(', ')} to ${reader}`);
}
