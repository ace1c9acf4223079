import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { connectionUrl } from '../../../server/database/connectionUrl.js';
import { loginUrl, ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { type DatabasePreparation, prepareDatabase } from '../../../server/database/prepareDatabase.js';
import { withClient } from '../../../server/database/withClient.js';
import { dropTestRun } from '../../support/dropTestRun.js';
import { hasPostgres15, startPostgres15 } from '../../support/postgres15.js';

const names = ['catalogue', 'labour-market'];

async function ask<T>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  return withClient(url, async (client) => (await client.query(sql, values)).rows as T[]);
}

/**
 * A preparation with a database and roles of its own, dropped after the test by the administrator of the server: another
 * one may not end what the server itself does in a database just then.
 */
function preparation(adminUrl: string, serverAdminUrl: string): DatabasePreparation {
  const name = `${inject('testServer').runName}_${randomBytes(3).toString('hex')}`;
  onTestFinished(() => dropTestRun(serverAdminUrl, name));
  return { adminUrl, databaseName: name, rolePrefix: name, passwordSecret: 'secret', names, createDatabase: true };
}

async function prepared(adminUrl: string, serverAdminUrl: string): Promise<DatabasePreparation> {
  const wanted = preparation(adminUrl, serverAdminUrl);
  await prepareDatabase(wanted);
  return wanted;
}

/** The URL of a new administrator that is no superuser, dropped after the test. */
async function plainAdministrator(adminUrl: string): Promise<string> {
  const user = `${inject('testServer').runName}_${randomBytes(3).toString('hex')}`;
  onTestFinished(() => dropTestRun(adminUrl, user));
  await ask(adminUrl, `CREATE ROLE ${user} LOGIN CREATEROLE CREATEDB PASSWORD 'plain'`);
  return connectionUrl(adminUrl, { user, password: 'plain' });
}

const state = `
  SELECT (SELECT json_agg(r ORDER BY oid) FROM (SELECT oid, rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole,
            rolcreatedb FROM pg_roles WHERE starts_with(rolname, $1)) r) AS roles,
         (SELECT json_agg(m ORDER BY m::text) FROM pg_auth_members m) AS members,
         (SELECT json_agg(n ORDER BY oid) FROM pg_namespace n WHERE nspname !~ '^pg_') AS schemas,
         (SELECT datacl::text FROM pg_database WHERE datname = current_database()) AS rights`;

function behaves(url: () => Promise<string>, serverAdminUrl: () => string): void {
  test('every login role gets in and can do nothing but what it is granted', async () => {
    const database = await prepared(await url(), serverAdminUrl());
    await ask(ownerUrl(database), 'CREATE TABLE catalogue.outcome AS SELECT 1 AS n');
    const login = loginUrl(database, 'labour-market');
    const may = `SELECT has_schema_privilege('labour-market', 'USAGE') AS own, has_schema_privilege('catalogue', 'USAGE') AS other`;
    expect(await ask(login, may)).toEqual([{ own: true, other: false }]);
    const refused = [
      'CREATE TABLE public.t (n int)',
      'CREATE TABLE "labour-market".t (n int)',
      'CREATE TABLE catalogue.t (n int)',
      'CREATE TEMPORARY TABLE t (n int)',
      'CREATE SCHEMA s',
      'SELECT * FROM catalogue.outcome',
      `SET ROLE ${database.rolePrefix}_owner`,
      'CREATE ROLE r',
    ];
    for (const sql of refused) await expect(ask(login, sql), sql).rejects.toThrow(/permission denied/);
  });

  test('roles are weak, and only the login roles log in', async () => {
    const { adminUrl, rolePrefix } = await prepared(await url(), serverAdminUrl());
    const strong = `rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS strong`;
    const sql = `SELECT rolname AS name, rolcanlogin AS login, ${strong} FROM pg_roles WHERE starts_with(rolname, $1)`;
    expect(await ask(adminUrl, `${sql} AND rolname <> current_user ORDER BY 1`, [rolePrefix])).toEqual([
      { name: `${rolePrefix}_catalogue`, login: true, strong: false },
      { name: `${rolePrefix}_labour-market`, login: true, strong: false },
      { name: `${rolePrefix}_owner`, login: false, strong: false },
    ]);
  });

  test('the administrator acts as the owner, to whom the schemas belong', async () => {
    const database = await prepared(await url(), serverAdminUrl());
    expect(await ask(ownerUrl(database), 'SELECT current_user AS user')).toEqual([
      { user: `${database.rolePrefix}_owner` },
    ]);
    const owners = `SELECT DISTINCT pg_get_userbyid(nspowner) AS owner FROM pg_namespace WHERE nspname = ANY ($1)`;
    expect(await ask(ownerUrl(database), owners, [names])).toEqual([{ owner: `${database.rolePrefix}_owner` }]);
  });

  test('a second time changes nothing and keeps the data', async () => {
    const database = await prepared(await url(), serverAdminUrl());
    await ask(ownerUrl(database), 'CREATE TABLE catalogue.outcome AS SELECT 1 AS n');
    const look = () => ask(ownerUrl(database), state, [database.rolePrefix]);
    const before = await look();
    await prepareDatabase(database);
    expect(await look()).toEqual(before);
    expect(await ask(ownerUrl(database), 'SELECT n FROM catalogue.outcome')).toEqual([{ n: 1 }]);
  });

  test('callers at once do not collide, for one database or several', async () => {
    const database = preparation(await url(), serverAdminUrl());
    const callers = [0, 1, 2, 0, 1, 2].map((number) => {
      const databaseName = `${database.databaseName}_${number}`;
      return prepareDatabase({ ...database, databaseName });
    });
    await Promise.all(callers);
  });

  test('a role that was not granted the database cannot connect', async () => {
    const database = await prepared(await url(), serverAdminUrl());
    const user = `${database.rolePrefix}_stranger`;
    await ask(database.adminUrl, `CREATE ROLE ${user} LOGIN PASSWORD 'stranger'`);
    const stranger = connectionUrl(database.adminUrl, { ...database, user, password: 'stranger' });
    await expect(ask(stranger, 'SELECT')).rejects.toThrow('permission denied for database');
  });

  test('another secret sets other passwords', async () => {
    const database = await prepared(await url(), serverAdminUrl());
    const renewed = { ...database, passwordSecret: 'another' };
    await prepareDatabase(renewed);
    await ask(loginUrl(renewed, 'catalogue'), 'SELECT');
    await expect(ask(loginUrl(database, 'catalogue'), 'SELECT')).rejects.toThrow('password authentication failed');
  });

  test('a role that exists with more rights is refused', async () => {
    const database = preparation(await url(), serverAdminUrl());
    await ask(database.adminUrl, `CREATE ROLE ${database.rolePrefix}_catalogue CREATEROLE`);
    await expect(prepareDatabase(database)).rejects.toThrow(
      `The role ${database.rolePrefix}_catalogue exists with more rights than leerpad gives it`,
    );
  });

  test('a role that is a member of another is refused', async () => {
    const database = await prepared(await url(), serverAdminUrl());
    const [owner, login] = ['owner', 'catalogue'].map((name) => `${database.rolePrefix}_${name}`);
    await ask(database.adminUrl, `GRANT ${owner} TO ${login}`);
    await expect(prepareDatabase(database)).rejects.toThrow(`The role ${login} exists with more rights`);
  });

  test('a schema of somebody else is refused, and nothing is changed', async () => {
    const database = preparation(await url(), serverAdminUrl());
    await ask(database.adminUrl, `CREATE DATABASE ${database.databaseName}`);
    await ask(connectionUrl(database.adminUrl, database), 'CREATE SCHEMA "labour-market"');
    await expect(prepareDatabase(database)).rejects.toThrow('The schema labour-market exists and belongs to');
    const schemas = `SELECT nspname AS name FROM pg_namespace WHERE nspname = 'catalogue'`;
    expect(await ask(connectionUrl(database.adminUrl, database), schemas)).toEqual([]);
  });

  test('a database that is not UTF-8 is refused', async () => {
    const database = preparation(await url(), serverAdminUrl());
    const locale = `ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`;
    await ask(database.adminUrl, `CREATE DATABASE ${database.databaseName} TEMPLATE template0 ${locale}`);
    await expect(prepareDatabase(database)).rejects.toThrow('has encoding SQL_ASCII: leerpad needs UTF8.');
  });

  test('a missing database is created only when asked', async () => {
    const database = preparation(await url(), serverAdminUrl());
    await expect(prepareDatabase({ ...database, createDatabase: false })).rejects.toThrow('does not exist');
  });
}

function behavesAsAnyAdministrator(adminUrl: () => string): void {
  describe('with the administrator of the server', () => behaves(() => Promise.resolve(adminUrl()), adminUrl));

  describe('with an administrator that is no superuser', () => {
    behaves(() => plainAdministrator(adminUrl()), adminUrl);

    test('a database of somebody else is refused', async () => {
      const database = { ...preparation(adminUrl(), adminUrl()), adminUrl: await plainAdministrator(adminUrl()) };
      await ask(adminUrl(), `CREATE DATABASE ${escapeIdentifier(database.databaseName)}`);
      onTestFinished(() => dropTestRun(adminUrl(), `${database.rolePrefix}_`));
      await expect(prepareDatabase(database)).rejects.toThrow('does not own the database');
    });

    test('a user that may not manage roles is told what it needs', async () => {
      const database = preparation(adminUrl(), adminUrl());
      const user = `${database.rolePrefix}_low`;
      await ask(adminUrl(), `CREATE ROLE ${user} LOGIN CREATEDB PASSWORD 'low'`);
      const low = { ...database, adminUrl: connectionUrl(adminUrl(), { user, password: 'low' }) };
      onTestFinished(() => dropTestRun(low.adminUrl, low.databaseName).catch(() => undefined));
      await expect(prepareDatabase(low)).rejects.toThrow('it needs CREATEROLE');
    });
  });
}

describe('on the server of the test run', () => behavesAsAnyAdministrator(() => inject('testServer').adminUrl));

// Skipped where the system does not have PostgreSQL 15.
describe.runIf(hasPostgres15())('on PostgreSQL 15', () => {
  let adminUrl = '';

  beforeAll(async () => {
    const folder = await mkdtemp(join(await realpath(tmpdir()), 'leerpad-test-'));
    await chmod(folder, 0o755);
    const server = await startPostgres15(folder);
    adminUrl = server.adminUrl;
    return async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    };
  });

  behavesAsAnyAdministrator(() => adminUrl);

  test('the server is what it is called', async () => {
    expect(await ask(adminUrl, `SELECT current_setting('server_version') ~ '^15' AS is15`)).toEqual([{ is15: true }]);
  });
});
