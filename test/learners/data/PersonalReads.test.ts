import type { Socket } from 'node:net';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { describe, expect, test } from 'vitest';
import { learnersById } from '../../../src/learners/data/learnersById.js';
import { learnersPage } from '../../../src/learners/data/learnersPage.js';
import { PersonalReads } from '../../../src/learners/data/PersonalReads.js';
import { personalSql, type StoredLearner } from '../../../src/learners/data/personalSql.js';
import type { Reader } from '../../../src/learners/domain/Reader.js';
import { addRow } from '../addRow.js';
import { idOf } from '../idOf.js';
import { learnerDatabase } from '../learnerDatabase.js';
import { tapWire } from '../tapWire.js';

const synthetic = [1, 2, 3].map((number) => idOf('learner', number));
const registered = [4, 5].map((number) => idOf('learner', number));
const everybody = [...synthetic, ...registered];
const example: Reader = { kind: 'EXAMPLE' };
const first = '00000000-0000-0000-0000-000000000000';
const settings = sql<{ reader: string; subject: string }>`
  select current_setting('app.reader', true) as reader, current_setting('app.subject', true) as subject`.compile(
  personalSql,
);
const failing = sql<{ none: number }>`select 1 / 0 as none`.compile(personalSql);
const suicide = sql<{ done: boolean }>`select pg_terminate_backend(pg_backend_pid()) as done`.compile(personalSql);

const database = await learnerDatabase();
await database.seed(async (client) => {
  for (const id of synthetic)
    await addRow(client, 'learner', { id, birth_date: '2000-02-29', work_hours_per_week: 32 });
});
await database.unguarded(async (client) => {
  for (const id of registered) await addRow(client, 'learner', { id, basis: 'REGISTER' });
});

function subject(learnerId: string): Reader {
  return { kind: 'SUBJECT', learnerId };
}

async function seen(pool: Pool, reader: Reader): Promise<string[]> {
  const rows = await new PersonalReads(pool, reader).read(learnersPage(first, 100));
  return rows.map(({ id }) => id);
}

describe('who sees what', () => {
  const pool = database.pool(2);

  test('the example reader sees SYNTHETIC rows only', async () => {
    expect(await seen(pool, example)).toEqual(synthetic);
  });

  test.each(everybody)('subject %s sees the own row only', async (id) => {
    expect(await seen(pool, subject(id))).toEqual([id]);
  });

  test('a subject without a row sees nothing', async () => {
    expect(await seen(pool, subject(idOf('learner', 99)))).toEqual([]);
  });

  test('outside the door nothing is seen', async () => {
    const { rows } = await pool.query('select id from learners.learner');
    expect(rows).toEqual([]);
  });
});

describe('rows', () => {
  test('carry the names of the entities, days as text and null for what is not known', async () => {
    const [row] = await new PersonalReads(database.pool(1), example).read(learnersById([idOf('learner', 1)]));
    expect(row).toEqual({
      id: idOf('learner', 1),
      name: 'Sam Voorbeeld-Moer',
      birthDate: '2000-02-29',
      regionKey: null,
      workHoursPerWeek: 32,
      companyAgreement: null,
      mayWork: null,
      basis: 'SYNTHETIC',
    } satisfies StoredLearner);
  });
});

describe('the batch', () => {
  test('takes all reads of a tick in one round trip, also those that follow a promise', async () => {
    const pool = database.pool(1);
    const tap = tapWire(pool);
    const reads = new PersonalReads(pool, example);
    const later = Promise.resolve().then(() => reads.read(learnersById(synthetic)));
    const [one, many, afterwards] = await Promise.all([
      reads.read(learnersById([idOf('learner', 2)])),
      reads.read(learnersPage(first, 2)),
      later,
    ]);
    expect([one.length, many.length, afterwards.length]).toEqual([1, 2, 3]);
    expect(tap).toEqual({ trips: 1, statements: 4, parses: 3 });
  });

  test('parses a statement once on a connection', async () => {
    const pool = database.pool(1);
    const tap = tapWire(pool);
    for (const reader of [example, subject(idOf('learner', 1)), example]) await seen(pool, reader);
    expect(tap).toEqual({ trips: 3, statements: 6, parses: 2 });
  });

  test('fails whole when one statement fails, and the connection goes on', async () => {
    const pool = database.pool(1);
    const reads = new PersonalReads(pool, example);
    const { rows } = await pool.query('select pg_backend_pid() as pid');
    const results = await Promise.allSettled([
      reads.read(learnersPage(first, 9)),
      reads.read(failing),
      reads.read(settings),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await seen(pool, example)).toEqual(synthetic);
    expect((await pool.query('select pg_backend_pid() as pid')).rows).toEqual(rows);
  });

  test('parses again what an earlier failure kept the server from parsing', async () => {
    const pool = database.pool(1);
    const reads = new PersonalReads(pool, example);
    await Promise.allSettled([reads.read(failing), reads.read(learnersPage(first, 9))]);
    expect(await seen(pool, example)).toEqual(synthetic);
  });

  test('refuses a parameter that it cannot write, before anything is sent', async () => {
    const pool = database.pool(1);
    const tap = tapWire(pool);
    const unwritable = sql<object>`select ${{ a: 1 }}::jsonb as it`.compile(personalSql);
    await expect(new PersonalReads(pool, example).read(unwritable)).rejects.toThrow(TypeError);
    expect(tap.statements).toBe(0);
    expect(await seen(pool, example)).toEqual(synthetic);
  });

  test('fails when its backend is killed, and later ones work', async () => {
    const pool = database.pool(1);
    const reads = new PersonalReads(pool, example);
    const killed = await Promise.allSettled([reads.read(suicide), reads.read(learnersPage(first, 9))]);
    expect(killed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await seen(pool, example)).toEqual(synthetic);
  });

  test('fails when the connection is lost without a word, and later ones work', async () => {
    const pool = database.pool(1);
    pool.once('acquire', (client) =>
      (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy(),
    );
    await expect(seen(pool, example)).rejects.toThrow('Connection terminated');
    expect(await seen(pool, example)).toEqual(synthetic);
  });

  test('fails when no connection can be had', async () => {
    const pool = database.pool(1);
    await pool.end();
    await expect(seen(pool, example)).rejects.toThrow();
  });
});

describe('settings', () => {
  test('are gone after the batch, and after one that failed', async () => {
    const pool = database.pool(1);
    const unset = { reader: '', subject: '' };
    await seen(pool, subject(idOf('learner', 1)));
    expect((await pool.query(settings.sql)).rows).toEqual([unset]);
    await expect(new PersonalReads(pool, example).read(failing)).rejects.toThrow();
    expect((await pool.query(settings.sql)).rows).toEqual([unset]);
  });

  test('never reach another reader on the same connection, 500 rounds of two readers', async () => {
    const pool = database.pool(1);
    let wrong = 0;
    for (let round = 0; round < 500; round += 1) {
      const id = everybody[round % everybody.length] ?? '';
      const [all, own] = await Promise.all([seen(pool, example), seen(pool, subject(id))]);
      if (all.join() !== synthetic.join() || own.join() !== id) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test('never reach another reader among 200 at once on three connections, some failing, some killed', async () => {
    const pool = database.pool(3);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, number) => isRight(pool, number)));
    expect(answers.filter((right) => !right)).toEqual([]);
    expect(await seen(pool, example)).toEqual(synthetic);
    expect(pool.totalCount).toBeLessThanOrEqual(3);
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  async function isRight(pool: Pool, number: number): Promise<boolean> {
    const id = everybody[number % everybody.length] ?? '';
    const reader = number % 2 === 0 ? example : subject(id);
    const fault = number % 10 === 3 ? failing : number % 20 === 7 ? suicide : undefined;
    const reads = new PersonalReads(pool, reader);
    const own = reads.read(learnersPage(first, 100));
    const [rows, other] = await Promise.allSettled([own, reads.read(fault ?? settings)]);
    if (fault) return rows.status === 'rejected' && other.status === 'rejected';
    const expected = reader.kind === 'EXAMPLE' ? synthetic : [id];
    return rows.status === 'fulfilled' && rows.value.map((row) => row.id).join() === expected.join();
  }
});
