import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';

/** Where every process is told that there is a new snapshot; the payload is its id. */
export const REFERENCE_CHANNEL = 'leerpad_reference';

/**
 * Publishes the reference data as they stand: the snapshot's id is the hash of the content of all reference tables, so
 * the same content has the same id everywhere. Publishing what is published already changes nothing.
 * @returns the id
 */
export async function publishReference(client: Client, subgraphs: readonly Subgraph[]): Promise<string> {
  await client.query('begin isolation level repeatable read');
  try {
    const hash = createHash('sha256');
    for (const { name, referenceTables } of subgraphs)
      for (const table of referenceTables)
        hash.update(`${name}.${table} ${await digestOf(client, `${name}.${table}`)}\n`);
    const id = hash.digest('hex').slice(0, 32);
    const { rows } = await client.query<{ id: string }>(
      'select id from reference.version order by published desc limit 1',
    );
    if (rows[0]?.id !== id) {
      await client.query('insert into reference.version (id) values ($1)', [id]);
      await client.query('select pg_notify($1, $2)', [REFERENCE_CHANNEL, id]);
    }
    await client.query('commit');
    return id;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function digestOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ digest: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex') as digest
     from (select to_jsonb(t)::text as line from ${table} t) lines`,
  );
  return rows[0]?.digest ?? '';
}
