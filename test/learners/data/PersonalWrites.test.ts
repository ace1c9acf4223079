import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { doOnce } from '../../../src/learners/data/doOnce.js';
import { outcomeOfKey } from '../../../src/learners/data/mutationKeys.js';
import { personalSql } from '../../../src/learners/data/personalSql.js';
import { PersonalWrites, type Run } from '../../../src/learners/data/PersonalWrites.js';
import type { Reader } from '../../../src/learners/domain/Reader.js';
import { idOf } from '../idOf.js';
import { learnerDatabase } from '../learnerDatabase.js';
import { tapWire } from '../tapWire.js';

const database = await learnerDatabase();
const example: Reader = { kind: 'EXAMPLE' };
const now = new Date('2026-12-01T12:00:00Z');
const settings = sql<{ reader: string; subject: string; lock: string }>`
  select current_setting('app.reader', true) as reader, current_setting('app.subject', true) as subject,
    current_setting('lock_timeout') as lock`.compile(personalSql);
const failing = sql<object>`select 1 / 0`.compile(personalSql);
const suicide = sql<object>`select pg_terminate_backend(pg_backend_pid())`.compile(personalSql);
const nothing = (): void => undefined;

function subject(number: number): Reader {
  return { kind: 'SUBJECT', learnerId: idOf('learner', number) };
}

function door(max = 1, reader = example, onEnd = nothing) {
  const pool = database.pool(max);
  return { pool, tap: tapWire(pool), writes: new PersonalWrites(pool, reader, onEnd) };
}

let keys = 0;
const newKey = () => `key-of-test-${(keys += 1)}`;

describe('a transaction', () => {
  test('says who writes, and the settings end with it', async () => {
    const { pool, writes } = door(1, subject(1));
    const [inside] = await writes.transact((run) => run(settings));
    expect(inside).toEqual({ reader: 'subject', subject: idOf('learner', 1), lock: '5s' });
    expect((await pool.query(settings.sql)).rows).toEqual([{ reader: '', subject: '', lock: '0' }]);
  });

  test('is done whole or not at all', async () => {
    const { pool, writes } = door();
    const key = newKey();
    const asked = { key, input: [key], now };
    const work = async (run: Run) => {
      await run(failing);
      return {};
    };
    await expect(doOnce(writes, asked, work)).rejects.toThrow('division by zero');
    expect(await writes.transact((run) => run(outcomeOfKey(key)))).toEqual([]);
    expect((await pool.query(settings.sql)).rows).toEqual([{ reader: '', subject: '', lock: '0' }]);
  });

  test('that loses its connection fails, and later ones work', async () => {
    const { writes } = door();
    await expect(writes.transact((run) => run(suicide))).rejects.toThrow();
    expect(await writes.transact((run) => run(settings))).toMatchObject([{ reader: 'example' }]);
  });

  test('tells when it has ended, also when it failed', async () => {
    let ended = 0;
    const { writes } = door(1, example, () => (ended += 1));
    await writes.transact((run) => run(settings));
    await expect(writes.transact((run) => run(failing))).rejects.toThrow();
    expect(ended).toBe(2);
  });
});

describe('a mutation with a key', () => {
  test('is done once: asked again it answers the same, and nothing is done', async () => {
    const { writes, tap } = door();
    const asked = { key: newKey(), input: ['doIt', 1, null, true], now };
    let done = 0;
    const work = () => Promise.resolve({ number: (done += 1) });
    for (const time of [1, 2, 3]) expect(await doOnce(writes, asked, work), String(time)).toEqual({ number: 1 });
    expect(done).toBe(1);
    // Begin, settings, key, outcome and commit; again: begin, settings, key, its outcome and commit.
    expect(tap.trips).toBe(3 * 5);
  });

  test.each([
    ['another argument', ['doIt', 2]],
    ['another mutation', ['doAnother', 1]],
    ['null for text', ['doIt', null]],
  ])('and %s is refused, and nothing is done', async (_, input) => {
    const { writes } = door();
    const key = newKey();
    await doOnce(writes, { key, input: ['doIt', 1], now }, () => Promise.resolve({ done: true }));
    const again = doOnce(writes, { key, input, now }, () => Promise.reject(new Error('It was done again')));
    expect(await again).toBe('KEY_REUSED');
    expect(await doOnce(writes, { key, input: ['doIt', 1], now }, () => Promise.reject(new Error('again')))).toEqual({
      done: true,
    });
  });

  test('is done once among 20 that are sent at the same moment', async () => {
    const { writes } = door(8);
    const asked = { key: newKey(), input: ['doIt'], now };
    let done = 0;
    const work = async (run: Run) => {
      done += 1;
      await run(sql<object>`select pg_sleep(0.02)`.compile(personalSql));
      return { number: done };
    };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => doOnce(writes, asked, work)));
    expect(done).toBe(1);
    expect(outcomes).toEqual(Array(20).fill({ number: 1 }));
  });

  test('that failed is done when it is asked again', async () => {
    const { writes } = door(2);
    const asked = { key: newKey(), input: ['doIt'], now };
    let tries = 0;
    const work = async (run: Run) => {
      tries += 1;
      if (tries === 1) await run(suicide);
      return { tries };
    };
    await expect(doOnce(writes, asked, work)).rejects.toThrow();
    expect(await doOnce(writes, asked, work)).toEqual({ tries: 2 });
  });

  test('meets nobody else’s key', async () => {
    const key = newKey();
    const outcomes = await Promise.all(
      [example, subject(1), subject(2)].map((reader, number) =>
        doOnce(door(1, reader).writes, { key, input: [number], now }, () => Promise.resolve({ number })),
      ),
    );
    expect(outcomes).toEqual([{ number: 0 }, { number: 1 }, { number: 2 }]);
    const seen = await door(1, subject(3)).writes.transact((run) => run(outcomeOfKey(key)));
    expect(seen).toEqual([]);
  });

  test('without a reader nothing is seen or written', async () => {
    const { pool } = door();
    expect((await pool.query('select * from learners.mutation_key')).rows).toEqual([]);
    const rows = ["'example:', 'a', 'b'", "null, 'a', 'b'"];
    for (const row of rows) {
      const insert = `insert into learners.mutation_key (writer, key, input_hash, recorded_at) values (${row}, now())`;
      await expect(pool.query(insert)).rejects.toThrow('row-level security');
    }
  });
});
