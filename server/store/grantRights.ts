import type { Client } from 'pg';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { loginRole } from '../database/roleNames.js';

/**
 * Lets each login role read and write exactly what its subgraph says that it reads and writes, and nothing else. Can be
 * repeated, also while others read and write: what they may do they may do at every moment.
 */
export async function grantRights(client: Client, rolePrefix: string, subgraphs: readonly Subgraph[]): Promise<void> {
  await client.query('begin');
  for (const { name, reads, writes = {} } of subgraphs) {
    const role = client.escapeIdentifier(loginRole(rolePrefix, name));
    for (const schema of subgraphs.map((one) => one.name))
      await client.query(`revoke all on all tables in schema ${schema} from ${role}`);
    for (const table of reads) {
      await client.query(`grant usage on schema ${schemaOf(table)} to ${role}`);
      await client.query(`grant select on ${table} to ${role}`);
    }
    for (const [table, rights] of Object.entries(writes))
      await client.query(`grant ${rights.join(', ')} on ${table} to ${role}`);
  }
  await client.query('commit');
}

function schemaOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}
