import { randomBytes } from 'node:crypto';
import type { Client, Pool } from 'pg';
import { afterAll, inject } from 'vitest';
import { type DatabaseAccess, loginUrl, ownerUrl } from '../../server/database/DatabaseAccess.js';
import { openPool } from '../../server/database/openPool.js';
import { prepareDatabase } from '../../server/database/prepareDatabase.js';
import { withClient } from '../../server/database/withClient.js';
import { grantRights } from '../../server/store/grantRights.js';
import { migrate } from '../../server/store/migrate.js';
import { learners } from '../../src/learners/index.js';
import { dropDatabase, newTestDatabase } from '../support/testDatabase.js';

export interface LearnerDatabase {
  readonly access: DatabaseAccess;
  /** Pool of the login role, with at most that many connections. */
  pool(max: number): Pool;
  /** Runs the work in a transaction of the owner role, as the seeding of the example world. */
  seed(work: (client: Client) => Promise<void>): Promise<void>;
  /** Runs the work in a transaction of the owner role with row security out of force. */
  unguarded(work: (client: Client) => Promise<void>): Promise<void>;
}

/** A database with the empty tables of persons, for one test file. To be awaited at the top of the file. */
export async function learnerDatabase(): Promise<LearnerDatabase> {
  const server = inject('testServer');
  const access = newTestDatabase(server, randomBytes(4).toString('hex'));
  await prepareDatabase({ ...access, names: ['learners'], createDatabase: true });
  await makeTables(access);
  const pools: Pool[] = [];
  afterAll(async () => {
    await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
    await dropDatabase(access);
  });
  return {
    access,
    pool: (max) => {
      const pool = openPool(loginUrl(access, 'learners'), 'test');
      pool.options.max = max;
      pools.push(pool);
      return pool;
    },
    seed: (work) => inTransaction(access, "select set_config('app.reader', 'seeding', true)", work),
    unguarded: (work) => unguarded(access, work),
  };
}

async function makeTables(access: DatabaseAccess): Promise<void> {
  await migrate(access, [learners]);
  const reads = learners.reads.filter((table) => table.startsWith('learners.'));
  await withClient(ownerUrl(access), (client) => grantRights(client, access.rolePrefix, [{ ...learners, reads }]));
}

async function unguarded(access: DatabaseAccess, work: (client: Client) => Promise<void>): Promise<void> {
  const force = (yes: string) =>
    ['learner', 'journey', 'experience', 'holding']
      .map((table) => `alter table learners.${table} ${yes} row level security`)
      .join(';');
  await inTransaction(access, force('no force'), async (client) => {
    await work(client);
    await client.query(force('force'));
  });
}

async function inTransaction(
  access: DatabaseAccess,
  first: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  await withClient(ownerUrl(access), async (client) => {
    await client.query('begin');
    await client.query(first);
    await work(client);
    await client.query('commit');
  });
}
