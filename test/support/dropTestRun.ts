import { type Client, escapeIdentifier } from 'pg';
import { withClient } from '../../server/database/withClient.js';

/** Drops the databases and then the roles that are called like the test run or start with its name and an underscore. */
export async function dropTestRun(adminUrl: string, runName: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const database of await named(client, 'SELECT datname AS name FROM pg_database', runName)) {
      await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
    }
    for (const role of await named(client, 'SELECT rolname AS name FROM pg_roles', runName)) {
      await client.query(`DROP ROLE ${role}`);
    }
  });
}

async function named(client: Client, all: string, runName: string): Promise<string[]> {
  const chosen = `SELECT name FROM (${all}) AS existing WHERE name = $1 OR starts_with(name, $1 || '_')`;
  const { rows } = await client.query<{ name: string }>(chosen, [runName]);
  return rows.map(({ name }) => escapeIdentifier(name));
}
