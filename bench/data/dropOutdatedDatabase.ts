import { type Client, escapeIdentifier } from 'pg';
import { ignoring } from '../../server/database/embedded/ignoring.js';
import { withClient } from '../../server/database/withClient.js';

/** A database of the bench, and how it is reached. */
interface Place {
  /** Connects to another database of the same server, as who may drop this one. */
  readonly adminUrl: string;
  readonly databaseName: string;
  /** The same login to the database itself. */
  readonly databaseUrl: string;
}

// No database, no schema, no table, no column.
const notMade = ['3D000', '3F000', '42P01', '42703'];

/** Drops the database unless it was filled to the end from what has this stamp. Tells whether there was one to drop. */
export async function dropOutdatedDatabase(
  { adminUrl, databaseName, databaseUrl }: Place,
  stamp: string,
): Promise<boolean> {
  if ((await ignoring(notMade, withClient(databaseUrl, stampIn))) === stamp) return false;
  return withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    await client.query(`drop database if exists ${escapeIdentifier(databaseName)} with (force)`);
    return rowCount !== 0;
  });
}

async function stampIn(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ stamp: string }>('select stamp from bench.made');
  return rows[0]?.stamp;
}
