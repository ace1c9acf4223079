import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import { addRow } from '../addRow.js';
import { askLearners } from '../askLearners.js';
import { educationTerms } from '../domain/recognition/terms.js';
import { idOf } from '../idOf.js';
import { learnerDatabase } from '../learnerDatabase.js';
import { tapWire } from '../tapWire.js';

const database = await learnerDatabase();
const pool = database.pool(3);
const COUNT = 4;
const samId = toGlobalId('Learner', idOf('learner', 1));
const sam = { kind: 'SUBJECT', learnerId: idOf('learner', 1) } as const;
const other = { kind: 'SUBJECT', learnerId: idOf('learner', 2) } as const;

function caseId(learner: number, number: number): string {
  return `01a00000-0000-7008-800${learner}-${String(number).padStart(12, '0')}`;
}

async function insert(client: Client, table: string, row: Record<string, unknown>): Promise<void> {
  const places = Object.keys(row).map((_, index) => `$${index + 1}`);
  await client.query(
    `insert into learners.${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}

async function addCase(client: Client, learner: number, number: number): Promise<void> {
  const [id, learner_id] = [caseId(learner, number), idOf('learner', learner)];
  const row = { learner_id, basis: 'SYNTHETIC' };
  const recorded_from = '2026-03-01T10:00:00Z';
  const terms = JSON.stringify(educationTerms);
  const told = { route: 'EDUCATION', credential_key: 'crebo:1', terms, recorded_from };
  await insert(client, 'recognition_case', { id, ...row, ...told });
  const happened = [
    ['REQUESTED', 'LEARNER', '2026-03-01', {}],
    ['INTAKE_PLANNED', 'INSTITUTION', '2026-03-02', { on: '2026-03-09' }],
    ['INTAKE_HELD', 'INSTITUTION', '2026-03-09', { takenOn: true, reason: null }],
  ] as const;
  for (const [index, [kind, party, happened_on, detail]] of happened.entries()) {
    const event = { id: id.replace('7008', `700${index}`).replace('-800', '-900'), case_id: id, number: index + 1 };
    const at = `${happened_on}T10:00:00Z`;
    await insert(client, 'recognition_event', {
      ...event,
      ...row,
      kind,
      party,
      happened_on,
      detail: JSON.stringify(detail),
      recorded_from: at,
    });
  }
}

beforeAll(async () => {
  await database.seed(async (client) => {
    for (let number = 1; number <= COUNT; number += 1) await addRow(client, 'learner', { id: idOf('learner', number) });
    await client.query("select set_config('app.reader', 'example', true)");
    for (let learner = 1; learner <= COUNT; learner += 1)
      for (let number = 1; number <= learner; number += 1) await addCase(client, learner, number);
  });
});

const CASES = `recognitionCases(first: 10, asOf: $asOf) { totalCount pageInfo { hasNextPage }
  edges { node { id status waitsFor { what until isOverdue } events(first: 10) { totalCount } } } }`;
const document = `query ($id: ID!, $asOf: DateTime) { learner(id: $id) { ${CASES} } }`;

interface Answer {
  readonly learner: { readonly recognitionCases: { readonly totalCount: number; readonly edges: { node: object }[] } };
}

async function casesAsOf(asOf: string | null, reader?: typeof sam) {
  const variables = { id: samId, asOf };
  const { data, errors } = await askLearners({ pool, document, variables, ...(reader && { reader }) });
  expect(errors).toBeUndefined();
  return (data as unknown as Answer).learner.recognitionCases;
}

describe('recognitionCases', () => {
  test.each([
    ['2026-02-28T10:00:00Z', []],
    ['2026-03-01T10:00:00Z', [{ status: 'REQUESTED', events: { totalCount: 1 } }]],
    ['2026-03-09T09:59:59Z', [{ status: 'INTAKE_PLANNED', events: { totalCount: 2 } }]],
    [null, [{ status: 'COLLECTING_EVIDENCE', events: { totalCount: 3 } }]],
  ])('tell what was so as of %s', async (asOf, expected) => {
    const { totalCount, edges } = await casesAsOf(asOf);
    expect(edges.map(({ node }) => node)).toMatchObject(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('wait until a day that is told from the law of the request, and say on the day of the question that it is over', async () => {
    // Sixty days from the intake on; asked on 1 June.
    const [edge] = (await casesAsOf(null)).edges;
    expect(edge?.node).toMatchObject({
      waitsFor: { what: 'EVIDENCE_AND_ASSESSMENT', until: '2026-05-08', isOverdue: true },
    });
    const [earlier] = (await casesAsOf('2026-05-08T10:00:00Z')).edges;
    expect(earlier?.node).toMatchObject({ waitsFor: { isOverdue: false } });
  });

  test('cost as many statements for one learner as for all, however many cases', async () => {
    const statements = async (list: string): Promise<number> => {
      const tapped = database.pool(1);
      const tap = tapWire(tapped);
      const { errors } = await askLearners({ pool: tapped, document: list, variables: { asOf: null } });
      expect(errors).toBeUndefined();
      return tap.statements;
    };
    const list = (first: number) =>
      `query ($asOf: DateTime) { learners(first: ${first}) { edges { node { ${CASES} } } } }`;
    const one = await statements(list(1));
    expect(one).toBeGreaterThan(2);
    expect(await statements(list(COUNT))).toBe(one);
  });

  test('are seen by their own subject, and by nobody else', async () => {
    expect((await casesAsOf(null, sam)).totalCount).toBe(1);
    const id = toGlobalId('RecognitionCase', caseId(1, 1));
    const nodes = `query ($id: ID!) { learner(id: $id) { id } }`;
    expect((await askLearners({ pool, document: nodes, variables: { id: samId }, reader: other })).data).toEqual({
      learner: null,
    });
    const { data } = await askLearners({
      pool,
      document: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on RecognitionCase { status } } }',
      variables: { r: [{ __typename: 'RecognitionCase', id }] },
      reader: other,
    });
    expect(data).toEqual({ _entities: [null] });
  });
});

/** What the database says when the login role does that as the reader. */
async function attempt(reader: string, subject: string, statement: string): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.reader', $1, true), set_config('app.subject', $2, true)", [
      reader,
      subject,
    ]);
    const { rowCount } = await client.query(statement);
    return `${rowCount} rows`;
  } catch (error) {
    return (error as Error).message.replace(/"/g, '');
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('the tables of recognition', () => {
  const id = '01a00000-0000-7009-8000-000000000001';
  const of = (learner: number, basis = 'SYNTHETIC') =>
    `insert into learners.recognition_case (id, learner_id, route, credential_key, terms, recorded_from, basis)
     values ('${id}', '${idOf('learner', learner)}', 'EDUCATION', 'crebo:1', '{}', now(), '${basis}')`;
  const holding = (of: string, learner: number) =>
    `insert into learners.holding (id, learner_id, outcome_key, status, recorded_from, basis, recognition_case_id)
     values ('${id}', '${idOf('learner', learner)}', 'a', 'EXEMPTED', now(), 'SYNTHETIC', ${of})`;

  test.each([
    ['a subject asks for itself', 'subject', of(1), '1 rows'],
    ['a subject asks for another', 'subject', of(2), 'recognition_case'],
    ['the example reader asks', 'example', of(2), '1 rows'],
    ['seeding asks', 'seeding', of(2), 'recognition_case'],
    ['a synthetic learner gets what is said to be real', 'example', of(2, 'REGISTER'), 'recognition_case'],
    ['somebody changes a case', 'example', 'update learners.recognition_case set route = route', 'denied'],
    ['somebody takes a case away', 'example', 'delete from learners.recognition_case', 'denied'],
    ['somebody changes what happened', 'example', 'update learners.recognition_event set kind = kind', 'denied'],
    ['somebody takes what happened away', 'example', 'delete from learners.recognition_event', 'denied'],
    ['a holding comes by a case', 'example', holding(`'${caseId(1, 1)}'`, 1), '1 rows'],
    ['a holding comes by a case of another', 'example', holding(`'${caseId(2, 1)}'`, 1), 'holding'],
    ['a holding comes by no case', 'example', holding('null', 1), 'holding'],
  ])('%s', async (_, reader, statement, expected) => {
    expect(await attempt(reader, reader === 'subject' ? idOf('learner', 1) : '', statement)).toContain(expected);
  });

  test('a holding that came otherwise is not closed, and one that came by a case is not opened or changed in place', async () => {
    await database.seed((client) =>
      addRow(client, 'holding', { id: idOf('holding', 1), learner_id: idOf('learner', 1), credential_key: 'x' }),
    );
    expect(await attempt('example', '', 'update learners.holding set recorded_to = now()')).toBe('0 rows');
    const open = `with added as (${holding(`'${caseId(1, 1)}'`, 1)}) select 1`;
    expect(await attempt('example', '', open)).toBe('1 rows');
    await database.seed(async (client) => {
      await client.query("select set_config('app.reader', 'example', true)");
      await client.query(holding(`'${caseId(1, 1)}'`, 1));
    });
    expect(await attempt('example', '', "update learners.holding set status = 'AWARDED'")).toContain('holding');
    expect(await attempt('example', '', 'update learners.holding set recorded_to = now()')).toBe('1 rows');
    expect(await attempt('subject', idOf('learner', 2), 'update learners.holding set recorded_to = now()')).toBe(
      '0 rows',
    );
    // Each unit once.
    const twice = holding(`'${caseId(1, 1)}'`, 1).replace(id, id.replace('7009', '700a'));
    expect(await attempt('example', '', twice)).toContain('holding_once_by_recognition');
  });
});
