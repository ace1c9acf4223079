import { type Client, escapeIdentifier } from 'pg';
import { ignoring } from './embedded/ignoring.js';

/** Creates a database, in UTF-8 and sorted by code point, unless it is there. */
export async function createMissingDatabase(client: Client, name: string, major: number): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) return;
  const sorting =
    major >= 17 ? `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'` : `LOCALE_PROVIDER libc LC_COLLATE 'C'`;
  const creation = `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' ${sorting}`;
  // Another start may have made it in between: duplicate_database, or unique_violation of the catalogue itself.
  await ignoring(['42P04', '23505'], client.query(creation));
}
