import { randomBytes } from 'node:crypto';
import { type Client, escapeIdentifier } from 'pg';
import { afterAll, inject } from 'vitest';
import type { DatabaseAccess } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import type { TestServer } from './testServer.js';

/** A database of the run that does not exist yet: prepareDatabase makes it and the roles of the run. */
export function newTestDatabase({ adminUrl, runName }: TestServer, name: string): DatabaseAccess {
  return { adminUrl, databaseName: `${runName}_${name}`, rolePrefix: runName, passwordSecret: runName };
}

/**
 * Builds the template of the run. For a global set-up that stands after testServer, so that it runs once:
 * `createTemplate(project.getProvidedContext().testServer, build)`. The builder makes and fills the database that it is
 * given and closes its connections to it.
 */
export async function createTemplate(
  server: TestServer,
  build: (database: DatabaseAccess) => Promise<void>,
): Promise<void> {
  await build(newTestDatabase(server, 'template'));
}

/**
 * A copy of the template of the run for one test file, dropped after the file. To be awaited at the top of the file or
 * of a describe block, since it registers a hook. Connections that are still open then are cut off.
 */
export async function cloneTemplate(): Promise<DatabaseAccess> {
  const server = inject('testServer');
  const clone = await copyTemplate(server);
  afterAll(() => dropDatabase(clone));
  return clone;
}

/** A copy of the template of a server, to be dropped by the caller. */
export async function copyTemplate(server: TestServer): Promise<DatabaseAccess> {
  const template = newTestDatabase(server, 'template').databaseName;
  const clone = newTestDatabase(server, randomBytes(4).toString('hex'));
  await withClient(server.adminUrl, async (client) => {
    const names = [clone.databaseName, template].map((name) => escapeIdentifier(name));
    await client.query(`CREATE DATABASE ${names.join(' TEMPLATE ')}`);
    await copyConnectRights(client, template, clone.databaseName);
  });
  return clone;
}

export async function dropDatabase({ adminUrl, databaseName }: DatabaseAccess): Promise<void> {
  const drop = `DROP DATABASE IF EXISTS ${escapeIdentifier(databaseName)} WITH (FORCE)`;
  await withClient(adminUrl, (client) => client.query(drop));
}

/** CREATE DATABASE … TEMPLATE copies all rights inside the database, but not those on the database. */
async function copyConnectRights(client: Client, template: string, clone: string): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `SELECT grantee::regrole::text AS role FROM pg_database, aclexplode(datacl)
     WHERE datname = $1 AND privilege_type = 'CONNECT' AND grantee <> 0`,
    [template],
  );
  const database = escapeIdentifier(clone);
  await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
  // A regrole prints quoted where it has to be.
  for (const { role } of rows) await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
}
