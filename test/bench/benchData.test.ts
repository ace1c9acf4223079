import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchStamp } from '../../bench/data/benchStamp.js';
import { dropOutdatedDatabase } from '../../bench/data/dropOutdatedDatabase.js';
import { prepareBenchStore } from '../../bench/data/prepareBenchStore.js';
import { connectionUrl } from '../../server/database/connectionUrl.js';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import { subgraphs } from '../../src/subgraphs.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { cloneTemplate } from '../support/testDatabase.js';

const LEARNERS = 25;

describe('the database of the bench', async () => {
  const access = await cloneTemplate();
  const { adminUrl, databaseName } = access;
  const place = { adminUrl, databaseName, databaseUrl: connectionUrl(adminUrl, { databaseName }) };
  const isThere = async (): Promise<boolean> => {
    const named = 'select from pg_database where datname = $1';
    return (await withClient(adminUrl, (client) => client.query(named, [databaseName]))).rowCount === 1;
  };
  const nameOfFirst = (change?: string): Promise<string | undefined> =>
    withClient(ownerUrl(access), async (client) => {
      await client.query("select set_config('app.reader', 'seeding', false)");
      if (change !== undefined) await client.query(change);
      const first = 'select name from learners.learner order by id limit 1';
      return (await client.query<{ name: string }>(first)).rows[0]?.name;
    });

  it('has its persons generated again when they were made from something else', async () => {
    await prepareBenchStore(access, subgraphs, { learners: LEARNERS, stamp: 'before' });
    expect(await nameOfFirst("update learners.learner set name = 'older'")).toBe('older');
    await prepareBenchStore(access, subgraphs, { learners: LEARNERS, stamp: 'before' });
    expect(await nameOfFirst()).toBe('older');
    await prepareBenchStore(access, subgraphs, { learners: LEARNERS, stamp: 'now' });
    expect(await nameOfFirst()).toBe('Meetpersoon 1');
  });

  it('stays where it was made from the same, and is dropped where it was not', async () => {
    await prepareBenchStore(access, subgraphs, { learners: LEARNERS, stamp: 'now' });
    expect([await dropOutdatedDatabase(place, 'now'), await isThere()]).toEqual([false, true]);
    expect([await dropOutdatedDatabase(place, 'later'), await isThere()]).toEqual([true, false]);
    expect([await dropOutdatedDatabase(place, 'later'), await isThere()]).toEqual([false, false]);
  });
});

it.each([
  ['was never filled', ''],
  ['was left before its end', 'truncate bench.made'],
  ['was filled before there were stamps', 'alter table bench.made drop column stamp'],
])('a database that %s is dropped', async (_, change) => {
  const access = await cloneTemplate();
  const { adminUrl, databaseName } = access;
  if (change !== '') {
    await prepareBenchStore(access, subgraphs, { learners: LEARNERS, stamp: 'now' });
    await withClient(ownerUrl(access), (client) => client.query(change));
  }
  const databaseUrl = connectionUrl(adminUrl, { databaseName });
  expect(await dropOutdatedDatabase({ adminUrl, databaseName, databaseUrl }, 'now')).toBe(true);
});

describe('the stamp', () => {
  const named = [
    { name: 'one', migrations: [{}] },
    { name: 'without', migrations: [] },
  ] as unknown as Parameters<typeof benchStamp>[1];
  const read = ['seeds', 'server/seeding', 'server/store', 'bench/data', 'src/one/migrations'];

  it.each(read)('changes with %s', async (folder) => {
    const project = await temporaryFolder();
    for (const one of [...read, 'src/one/resolvers']) {
      await mkdir(join(project, one), { recursive: true });
      await writeFile(join(project, one, 'a.ts'), 'one');
    }
    const before = await benchStamp(project, named);
    await writeFile(join(project, 'src/one/resolvers', 'a.ts'), 'other');
    expect(await benchStamp(project, named)).toBe(before);
    await writeFile(join(project, folder, 'a.ts'), 'other');
    expect(await benchStamp(project, named)).not.toBe(before);
  });

  it('is that of the project itself', async () => {
    const project = join(import.meta.dirname, '..', '..');
    expect(await benchStamp(project, subgraphs)).toMatch(/^[0-9a-f]{32}$/);
  });
});
