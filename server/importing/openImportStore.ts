import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import type { Configuration } from '../configuration.js';
import { type DatabaseAccess, ownerUrl } from '../database/DatabaseAccess.js';
import { joinDatabase, type OpenDatabase } from '../database/openDatabase.js';
import { withClient } from '../database/withClient.js';
import { ImportFault } from './ImportFault.js';

/**
 * The store to import into: that of one's own database, that of a leerpad that runs on the data folder, or the embedded
 * one, which is started and stopped with the import.
 * @throws ImportFault when leerpad has not made the store, or made it in an earlier version
 */
export async function openImportStore(
  configuration: Configuration,
  subgraphs: readonly Subgraph[],
  log: (message: string) => void,
): Promise<OpenDatabase> {
  const database = await joinDatabase(configuration, log, () => undefined);
  try {
    await refuseUnprepared(database.access, subgraphs);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** An import writes rows and nothing else: tables are made, migrated and seeded by a start. */
async function refuseUnprepared(access: DatabaseAccess, subgraphs: readonly Subgraph[]): Promise<void> {
  const names = subgraphs.flatMap(({ migrations }) => migrations.map(({ name }) => name));
  const applied = await withClient(ownerUrl(access), (client) => appliedMigrations(client, subgraphs)).catch(
    (cause: unknown) => {
      throw notPrepared(cause);
    },
  );
  if (names.some((name) => !applied.has(name))) throw notPrepared();
}

async function appliedMigrations(
  client: { query(text: string): Promise<{ rows: { name: string }[] }> },
  subgraphs: readonly Subgraph[],
): Promise<ReadonlySet<string>> {
  const tables = subgraphs.filter(({ migrations }) => migrations.length > 0).map(({ name }) => `${name}.migrations`);
  const { rows } = await client.query(tables.map((table) => `select name from ${table}`).join(' union all '));
  await client.query('select id from reference.version limit 1');
  return new Set(rows.map(({ name }) => name));
}

function notPrepared(cause?: unknown): ImportFault {
  return new ImportFault(
    'The database is not prepared for this version of leerpad: start leerpad on it once (npm start), then import.',
    undefined,
    { cause },
  );
}
