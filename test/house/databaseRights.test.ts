import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { loginRole } from '../../server/database/roleNames.js';
import { withClient } from '../../server/database/withClient.js';
import { subgraphs } from '../../src/subgraphs.js';
import { cloneTemplate } from '../support/testDatabase.js';

const access = await cloneTemplate();
const names = [...subgraphs.map(({ name }) => name), 'reference'];
/** Every login role pins its reads to a published snapshot. */
const readByAll = 'reference.version';

/** A row is about a person where it has the person's id: tables that have a `learner_id`, and `learner` itself. */
const tablesOfPersons = `
  SELECT c.oid::regclass::text AS name, relrowsecurity AND relforcerowsecurity AS "isForced",
    ARRAY(SELECT polcmd::text FROM pg_policy WHERE polrelid = c.oid) AS commands
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p') AND nspname = ANY ($1) AND (relname = 'learner' OR EXISTS (
    SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'learner_id' AND NOT attisdropped))
  ORDER BY 1`;

/** Tables of persons, each open to whoever holds the rights on it. */
async function unguarded(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; isForced: boolean; commands: string[] }>(tablesOfPersons, [
    names,
  ]);
  expect(rows.length).toBeGreaterThan(3);
  return rows.filter(({ isForced, commands }) => !isForced || !commands.includes('r')).map(({ name }) => name);
}

/** What a role can do to which table or view, or to which columns of one, such as `UPDATE (recorded_to) learners.holding`. */
async function rightsOf(client: Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ granted: string }>(
    `SELECT privilege || ' ' || c.oid::regclass AS granted
     FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace,
       unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS privilege
     WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND nspname = ANY ($2) AND has_table_privilege($1, c.oid, privilege)
     UNION ALL
     SELECT privilege || ' (' || string_agg(attname, ', ' ORDER BY attnum) || ') ' || c.oid::regclass
     FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON attrelid = c.oid,
       unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) AS privilege
     WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND nspname = ANY ($2) AND attnum > 0 AND NOT attisdropped
       AND has_column_privilege($1, c.oid, attnum, privilege) AND NOT has_table_privilege($1, c.oid, privilege)
     GROUP BY privilege, c.oid
     ORDER BY 1`,
    [role, names],
  );
  return rows.map(({ granted }) => granted);
}

/** What a role owns, may make things in, or may do above all tables. */
async function powersOf(client: Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ power: string }>(
    `SELECT 'owns ' || relname AS power FROM pg_class WHERE pg_get_userbyid(relowner) = $1
     UNION ALL SELECT 'owns schema ' || nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) = $1
     UNION ALL SELECT 'owns function ' || proname FROM pg_proc WHERE pg_get_userbyid(proowner) = $1
     UNION ALL SELECT 'makes things in ' || nspname FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE')
     UNION ALL SELECT 'makes schemas' WHERE has_database_privilege($1, current_database(), 'CREATE')
     UNION ALL SELECT 'stands above row security' FROM pg_roles WHERE rolname = $1 AND (rolsuper OR rolbypassrls)
     UNION ALL SELECT 'is member of ' || roleid::regrole FROM pg_auth_members WHERE member = $1::regrole`,
    [role],
  );
  return rows.map(({ power }) => power);
}

/** Runs the work in a transaction that leaves nothing behind. */
async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(ownerUrl(access), async (client) => {
    await client.query('BEGIN');
    return work(client);
  });
}

test('tables of persons have forced row security and a policy for reading', async () => {
  expect(await asOwner(unguarded)).toEqual([]);
});

test('a table of persons without them is noticed, in whatever schema', async () => {
  const found = await asOwner(async (client) => {
    await client.query('CREATE TABLE network.note (learner_id uuid); CREATE TABLE learners.note (learner_id uuid)');
    await client.query('ALTER TABLE learners.note ENABLE ROW LEVEL SECURITY');
    await client.query(
      'ALTER TABLE learners.holding NO FORCE ROW LEVEL SECURITY; DROP POLICY journey_read ON learners.journey',
    );
    return unguarded(client);
  });
  expect(found).toEqual(['learners.holding', 'learners.journey', 'learners.note', 'network.note']);
});

test.each(subgraphs)('the login role of $name reads and writes what it says and can do nothing else', async (one) => {
  const role = loginRole(access.rolePrefix, one.name);
  const writes = Object.entries(one.writes ?? {}).flatMap(([table, rights]) =>
    rights.map((right) => `${right.replace(/^\w+/, (verb) => verb.toUpperCase())} ${table}`),
  );
  const expected = [...[...one.reads, readByAll].map((table) => `SELECT ${table}`), ...writes].sort();
  expect((await asOwner((client) => rightsOf(client, role))).sort()).toEqual(expected);
});

test('each subgraph writes tables of its own only', () => {
  const strange = subgraphs.flatMap(({ name, writes = {} }) =>
    Object.keys(writes).filter((table) => !table.startsWith(`${name}.`)),
  );
  expect(strange).toEqual([]);
});

test.each(names)('the login role of %s owns nothing and has no power of its own', async (name) => {
  expect(await asOwner((client) => powersOf(client, loginRole(access.rolePrefix, name)))).toEqual([]);
});

test('a right too many is noticed', async () => {
  const role = loginRole(access.rolePrefix, 'network');
  const found = await asOwner(async (client) => {
    await client.query(`GRANT SELECT, DELETE ON learners.holding TO ${client.escapeIdentifier(role)}`);
    await client.query(`GRANT UPDATE (name) ON learners.learner TO ${client.escapeIdentifier(role)}`);
    await client.query(`GRANT CREATE ON SCHEMA network TO ${client.escapeIdentifier(role)}`);
    return [...(await rightsOf(client, role)), ...(await powersOf(client, role))];
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'SELECT learners.holding',
      'DELETE learners.holding',
      'UPDATE (name) learners.learner',
      'makes things in network',
    ]),
  );
});
