import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import { newId } from '../../src/learners/data/newId.js';
import { recordAcceptance } from '../../src/learners/data/planAcceptances.js';
import { personalSql } from '../../src/learners/data/personalSql.js';
import { PersonalWrites, type Run } from '../../src/learners/data/PersonalWrites.js';
import { recordReservation } from '../../src/learners/data/reservations.js';
import { closePlan, plansById, recordPlan } from '../../src/learners/data/savedPlans.js';
import type { Reader } from '../../src/learners/domain/Reader.js';
import { addRow } from './addRow.js';
import { idOf } from './idOf.js';
import { learnerDatabase } from './learnerDatabase.js';

const database = await learnerDatabase();
const [synthetic, other, real] = [1, 2, 3].map((number) => idOf('learner', number)) as [string, string, string];
await database.seed(async (client) => {
  for (const id of [synthetic, other]) await addRow(client, 'learner', { id });
});
await database.unguarded((client) => addRow(client, 'learner', { id: real, basis: 'REGISTER' }));

const now = '2026-12-01T12:00:00Z';
const example: Reader = { kind: 'EXAMPLE' };
const pool = database.pool(2);
const forgetNothing = (): void => undefined;
const as = (reader: Reader) => new PersonalWrites(pool, reader, forgetNothing);
const subject = (learnerId: string): Reader => ({ kind: 'SUBJECT', learnerId });

const writings: readonly [string, (learnerId: string, planId: string) => (run: Run) => Promise<unknown>][] = [
  [
    'saved_plan',
    (learnerId, id) => (run) =>
      run(recordPlan({ id, revision: 1, learnerId, title: null, document: {} as never, savedAt: now, now })),
  ],
  [
    'plan_acceptance',
    (learnerId, planId) => (run) =>
      run(
        recordAcceptance({
          ...{ id: planId, planId, revision: 1, learnerId, now },
          ...{ party: 'LEARNER', organisation: null, accepts: true, note: null },
        }),
      ),
  ],
  [
    'reservation',
    (learnerId, planId) => (run) =>
      run(recordReservation({ id: planId, planId, revision: 1, learnerId, seats: [], now })),
  ],
];

const allowed: readonly [string, Reader, string, boolean][] = [
  ['the example reader writes for a synthetic person', example, synthetic, true],
  ['the example reader writes for nobody who exists', example, real, false],
  ['the example reader writes for nobody unknown', example, idOf('learner', 99), false],
  ['a person writes for himself', subject(real), real, true],
  ['a person writes for nobody else', subject(synthetic), other, false],
];

describe.each(writings)('%s', (table, write) => {
  test.each(allowed)('%s', async (_, reader, learnerId, isAllowed) => {
    const writing = as(reader).transact(write(learnerId, newId(new Date(now))));
    if (isAllowed) await writing;
    else await expect(writing).rejects.toThrow(`violates row-level security policy for table "${table}"`);
  });

  test('is what keeps others out: without its policies anybody writes for anybody', async () => {
    const writing = () => as(subject(synthetic)).transact(write(other, newId(new Date(now))));
    await expect(writing()).rejects.toThrow('row-level security');
    const secure = (yes: string) =>
      withClient(ownerUrl(database.access), (client) =>
        client.query(`alter table learners.${table} ${yes} row level security`),
      );
    await secure('disable');
    await expect(writing()).resolves.toEqual([]);
    await secure('enable');
    await expect(writing()).rejects.toThrow('row-level security');
  });

  test('is written by seeding for nobody', async () => {
    const { sql, parameters } = await statementOf(write(synthetic, newId(new Date(now))));
    await expect(database.seed(async (client) => void (await client.query(sql, [...parameters])))).rejects.toThrow(
      'row-level security',
    );
  });
});

async function statementOf(writing: (run: Run) => Promise<unknown>) {
  const sent: { sql: string; parameters: readonly unknown[] }[] = [];
  await writing((query) => {
    sent.push(query);
    return Promise.resolve([]);
  });
  const [statement] = sent;
  if (!statement) throw new Error('Nothing was written');
  return statement;
}

test('nobody changes or sees a plan of whom he does not see', async () => {
  const id = newId(new Date(now));
  const [, save] = writings[0] as (typeof writings)[number];
  await as(subject(other)).transact(save(other, id));
  await as(subject(synthetic)).transact((run) => run(closePlan(id, now)));
  expect(await as(subject(synthetic)).transact((run) => run(plansById([id])))).toEqual([]);
  expect(await as(subject(other)).transact((run) => run(plansById([id])))).toMatchObject([{ id, recordedTo: null }]);
});

test.each([
  ['mutation_key', 'recorded_at'],
  ['saved_plan', 'document'],
  ['plan_acceptance', 'accepts'],
  ['reservation', 'seats'],
  ['holding', 'status'],
])('what was written in %s is not written anew, such as its %s', async (table, column) => {
  const rewriting = pool.query(`update learners.${table} set ${column} = ${column}`);
  await expect(rewriting).rejects.toThrow(`permission denied for table ${table}`);
});

test('what is no longer so is ended, and nothing else of it changes', async () => {
  const id = newId(new Date(now));
  const [, save] = writings[0] as (typeof writings)[number];
  await as(example).transact(save(synthetic, id));
  const change = (columns: string) =>
    as(example).transact((run) =>
      run(
        sql<object>`update learners.saved_plan
    set ${sql.raw(columns)} where id = ${id}::uuid`.compile(personalSql),
      ),
    );
  await expect(change('recorded_to = now(), title = null')).rejects.toThrow('permission denied');
  await expect(change('recorded_to = now()')).resolves.toEqual([]);
});
