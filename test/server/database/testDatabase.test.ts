import { Client } from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { connectionUrl } from '../../../server/database/connectionUrl.js';
import { type DatabaseAccess, loginUrl, ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { prepareDatabase } from '../../../server/database/prepareDatabase.js';
import { withClient } from '../../../server/database/withClient.js';
import { dropTestRun } from '../../support/dropTestRun.js';
import { copyTemplate, createTemplate, dropDatabase } from '../../support/testDatabase.js';

const { adminUrl, runName } = inject('testServer');
// A run within the run, so that the template of the run is left alone.
const server = { adminUrl, runName: `${runName}_copies` };
const rows = 'SELECT n FROM catalogue.outcome';

beforeAll(async () => {
  await createTemplate(server, build);
  return () => dropTestRun(adminUrl, server.runName);
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows as unknown[]);
}

test('a copy has the rows and the rights of the template', async () => {
  const copy = await copyTemplate(server);
  expect(await ask(loginUrl(copy, 'catalogue'), rows)).toEqual([{ n: 1 }]);
  await expect(ask(loginUrl(copy, 'catalogue'), 'DELETE FROM catalogue.outcome')).rejects.toThrow('permission denied');
});

test('a copy is as closed as the template', async () => {
  const copy = await copyTemplate(server);
  const user = `${server.runName}_stranger`;
  await ask(adminUrl, `CREATE ROLE ${user} LOGIN PASSWORD 'stranger'`);
  const stranger = connectionUrl(adminUrl, { ...copy, user, password: 'stranger' });
  await expect(ask(stranger, 'SELECT')).rejects.toThrow('permission denied for database');
});

test('copies are apart from each other', async () => {
  const [first, second] = [await copyTemplate(server), await copyTemplate(server)];
  await ask(ownerUrl(first), 'DELETE FROM catalogue.outcome');
  expect(await ask(ownerUrl(second), rows)).toEqual([{ n: 1 }]);
});

test('a copy is dropped even while somebody is connected', async () => {
  const copy = await copyTemplate(server);
  const client = new Client({ connectionString: ownerUrl(copy) });
  const cutOff = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await dropDatabase(copy);
  await cutOff;
  const databases = `SELECT FROM pg_database WHERE datname = '${copy.databaseName}'`;
  expect(await ask(adminUrl, databases)).toEqual([]);
});

async function build(database: DatabaseAccess): Promise<void> {
  await prepareDatabase({ ...database, names: ['catalogue'], createDatabase: true });
  await withClient(ownerUrl(database), async (client) => {
    await client.query('CREATE TABLE catalogue.outcome AS SELECT 1 AS n');
    await client.query(`GRANT SELECT ON catalogue.outcome TO ${database.rolePrefix}_catalogue`);
  });
}
