import type { Client } from 'pg';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { loginRole } from '../database/roleNames.js';

/**
 * Lets each login role read exactly what its subgraph says it reads, and nothing else. Can be repeated, also while others
 * read: what they may read they may read at every moment.
 */
export async function grantReads(client: Client, rolePrefix: string, subgraphs: readonly Subgraph[]): Promise<void> {
  await client.query('begin');
  for (const { name, reads } of subgraphs) {
    const role = client.escapeIdentifier(loginRole(rolePrefix, name));
    for (const schema of subgraphs.map((one) => one.name))
      await client.query(`revoke all on all tables in schema ${schema} from ${role}`);
    for (const table of reads) {
      await client.query(`grant usage on schema ${schemaOf(table)} to ${role}`);
      await client.query(`grant select on ${table} to ${role}`);
    }
  }
  await client.query('commit');
}

function schemaOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}
