import { type ExecutionResult, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSubgraph } from '../../../server/buildSubgraph.js';
import { learners } from '../../../src/learners/index.js';
import { toCursor } from '../../../src/shared/graph/cursor.js';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import { addRow } from '../addRow.js';
import { askLearners } from '../askLearners.js';
import { idOf } from '../idOf.js';
import { learnerDatabase } from '../learnerDatabase.js';
import { tapWire } from '../tapWire.js';

const COUNT = 105;
const BEFORE = '2026-02-01T00:00:00Z';
const CORRECTED = '2026-03-01T00:00:00Z';
const sam = idOf('learner', 1);
const samId = toGlobalId('Learner', sam);
const ali = idOf('learner', 2);
const stranger = idOf('learner', 999);

const database = await learnerDatabase();
await database.seed(async (client) => {
  for (let number = 1; number <= COUNT; number += 1) {
    const learner_id = idOf('learner', number);
    await addRow(client, 'learner', {
      id: learner_id,
      birth_date: '2008-05-14',
      region_key: 'EX01',
      work_hours_per_week: 0,
      may_work: true,
    });
    await addRow(client, 'journey', {
      id: idOf('journey', number),
      learner_id,
      goal_credential_key: 'crebo:25737',
      ended_on: '2026-06-01',
    });
    const results = { nederlands: 6, wiskunde: 7.5 };
    await addRow(client, 'holding', {
      id: idOf('holding', number),
      learner_id,
      credential_key: 'vmbo:6111',
      subject_results: results,
      held_from: '2025-07-01',
    });
  }
  await addRow(client, 'journey', {
    id: idOf('journey', 901),
    learner_id: sam,
    target_groups: ['HERSTARTER', 'NIEUWKOMER'],
    started_on: '2026-06-02',
  });
  await addRow(client, 'experience', {
    id: idOf('experience', 1),
    learner_id: sam,
    claimed_outcome_keys: ['23305/B1-K1-W1'],
  });
  for (const [number, started_on] of [
    [12, '2021-01-01'],
    [13, '2020-01-01'],
    [11, '2021-01-01'],
  ] as const) {
    await addRow(client, 'experience', {
      id: idOf('experience', number),
      learner_id: ali,
      started_on,
      occupation: `job ${number}`,
    });
    await addRow(client, 'journey', { id: idOf('journey', 900 + number), learner_id: ali, started_on });
  }
  const corrected = {
    learner_id: sam,
    outcome_key: '23305/B1-K1-W1',
    scope_credential_key: 'crebo:25761',
    cohort: 2022,
    status: 'DECLARED',
  };
  await addRow(client, 'holding', { ...corrected, id: idOf('holding', 901), result: 5.5, recorded_to: CORRECTED });
  await addRow(client, 'holding', { ...corrected, id: idOf('holding', 902), result: 6.5, recorded_from: CORRECTED });
});
await database.unguarded((client) => addRow(client, 'learner', { id: stranger, basis: 'REGISTER' }));
const pool = database.pool(3);

const recorded = { recordedFrom: '2026-01-01T00:00:00.000Z', recordedTo: null, basis: 'SYNTHETIC' };

/** A whole list on one page. */
function listOf(...nodes: object[]): object {
  return { totalCount: nodes.length, edges: nodes.map((node) => ({ node })) };
}

/** Every field of a holding by its name, as it is asked for. */
const holdingFields = Object.values(
  (buildSubgraph(learners).schema.getType('Holding') as GraphQLObjectType).getFields(),
).map(({ name, type }) => {
  const inside = isObjectType(getNamedType(type))
    ? Object.keys((getNamedType(type) as GraphQLObjectType).getFields())
    : [];
  return [name, inside.length > 0 ? `${name} { ${inside.join(' ')} }` : name] as const;
});

function nodesOf({ data }: ExecutionResult): Record<string, unknown>[] {
  const { learner } = data as { learner: { holdings: { edges: { node: Record<string, unknown> }[] } } };
  return learner.holdings.edges.map(({ node }) => node);
}

async function ask(document: string, variables: Record<string, unknown>) {
  return askLearners({ pool, document, variables });
}

async function codes(document: string, variables: Record<string, unknown>) {
  const { errors } = await ask(document, variables);
  return errors?.map(({ extensions }) => extensions?.['code']);
}

describe('learner', () => {
  test('answers who it is', async () => {
    const document = `query ($id: ID!) { learner(id: $id) {
      id name birthDate region { id } workHoursPerWeek companyAgreement mayWork basis targetGroups } }`;
    const learner = {
      id: samId,
      name: 'Sam Voorbeeld-Moer',
      birthDate: '2008-05-14',
      region: { id: toGlobalId('Region', 'EX01') },
      workHoursPerWeek: 0,
      companyAgreement: null,
      mayWork: true,
      basis: 'SYNTHETIC',
      targetGroups: ['STARTER'],
    };
    expect(await ask(document, { id: samId })).toEqual({ data: { learner } });
  });

  test('answers journeys and experience, the oldest first', async () => {
    const document = `query ($id: ID!) { learner(id: $id) {
      journeys(first: 9) { totalCount edges { node { targetGroups goal { id } startedOn endedOn recordedFrom recordedTo basis } } }
      experiences(first: 9) { totalCount edges { node { occupation occupationUri employerKind startedOn endedOn tasks claimedOutcomes { id } recordedFrom recordedTo basis } } } } }`;
    const learner = {
      journeys: listOf(
        {
          targetGroups: ['STARTER'],
          goal: { id: toGlobalId('Credential', 'crebo:25737') },
          startedOn: '2026-01-01',
          endedOn: '2026-06-01',
          ...recorded,
        },
        { targetGroups: ['HERSTARTER', 'NIEUWKOMER'], goal: null, startedOn: '2026-06-02', endedOn: null, ...recorded },
      ),
      experiences: listOf({
        occupation: 'orderpicker',
        occupationUri: null,
        employerKind: null,
        startedOn: '2020-01-01',
        endedOn: null,
        tasks: ['orders verzamelen'],
        claimedOutcomes: [{ id: toGlobalId('Outcome', '23305/B1-K1-W1') }],
        ...recorded,
      }),
    };
    expect(await ask(document, { id: samId })).toEqual({ data: { learner } });
  });

  test('answers holdings, of a credential and of an outcome', async () => {
    const document = `query ($id: ID!) { learner(id: $id) { holdings(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node {
      id credential { id } outcome { id } status completes result scope { id } cohort subjectResults { subject result } heldFrom heldTo recordedFrom recordedTo basis
    } } } } }`;
    const ofCredential = {
      id: toGlobalId('Holding', idOf('holding', 1)),
      credential: { id: toGlobalId('Credential', 'vmbo:6111') },
      outcome: null,
      status: 'AWARDED',
      completes: true,
      result: null,
      scope: null,
      cohort: null,
      heldFrom: '2025-07-01',
      heldTo: null,
      ...recorded,
      subjectResults: [
        { subject: 'nederlands', result: 6 },
        { subject: 'wiskunde', result: 7.5 },
      ],
    };
    const ofOutcome = {
      id: toGlobalId('Holding', idOf('holding', 902)),
      credential: null,
      outcome: { id: toGlobalId('Outcome', '23305/B1-K1-W1') },
      status: 'DECLARED',
      completes: false,
      result: 6.5,
      scope: { id: toGlobalId('Credential', 'crebo:25761') },
      cohort: 2022,
      heldFrom: null,
      heldTo: null,
      ...recorded,
      recordedFrom: '2026-03-01T00:00:00.000Z',
      subjectResults: [],
    };
    const holdings = {
      totalCount: 2,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
      edges: [{ node: ofCredential }, { node: ofOutcome }],
    };
    expect(await ask(document, { id: samId })).toEqual({ data: { learner: { holdings } } });
  });

  test.each(holdingFields)('answers %s of a holding alone as among all', async (name, field) => {
    const asking = (fields: string) => `query ($id: ID!) { learner(id: $id) { holdings(first: 9) { edges { node {
      ${fields} } } } } }`;
    const all = holdingFields.map(([, one]) => one).join(' ');
    const whole = nodesOf(await ask(asking(all), { id: samId }));
    const alone = nodesOf(await ask(asking(field), { id: samId }));
    expect(alone).toEqual(whole.map((node) => ({ [name]: node[name] })));
    expect(alone).toHaveLength(2);
  });

  test('is null alike for who does not exist and who may not be seen', async () => {
    const document = 'query ($id: ID!) { learner(id: $id) { name } }';
    for (const uuid of [idOf('learner', 555), stranger])
      expect(await ask(document, { id: toGlobalId('Learner', uuid) })).toEqual({ data: { learner: null } });
  });

  test('sees itself as the subject, and nobody else', async () => {
    const document =
      'query ($id: ID!) { learner(id: $id) { id } learners(first: 5) { totalCount edges { node { id } } } }';
    const result = await askLearners({
      pool,
      document,
      reader: { kind: 'SUBJECT', learnerId: stranger },
      variables: { id: samId },
    });
    const edges = [{ node: { id: toGlobalId('Learner', stranger) } }];
    expect(result).toEqual({ data: { learner: null, learners: { totalCount: 1, edges } } });
  });

  const wrongIds = [
    toGlobalId('Credential', 'crebo:25737'),
    toGlobalId('Holding', sam),
    toGlobalId('Learner', 'x'),
    toGlobalId('Learner', sam.toUpperCase()),
    '1',
    '',
  ];
  test.each(wrongIds)('refuses %j as an id', async (id) => {
    expect(await codes('query ($id: ID!) { learner(id: $id) { id } }', { id })).toEqual(['BAD_ID']);
  });
});

describe('asOf', () => {
  interface OnRecord {
    holdings: { totalCount: number; edges: { node: { result: number | null } }[] };
    journeys: object;
    experiences: object;
  }
  const document = `query ($id: ID!, $asOf: DateTime) { learner(id: $id) {
    holdings(first: 9, asOf: $asOf) { totalCount edges { node { result } } } journeys(first: 9, asOf: $asOf) { totalCount edges { node { startedOn } } } experiences(first: 9, asOf: $asOf) { totalCount edges { node { occupation } } } } }`;

  async function onRecord(asOf: string | null, now = '2026-06-01T12:00:00Z'): Promise<OnRecord> {
    const { data } = await askLearners({ pool, document, now, variables: { id: samId, asOf } });
    return data?.['learner'] as OnRecord;
  }
  async function results(asOf: string | null, now?: string) {
    return (await onRecord(asOf, now)).holdings.edges.map(({ node }) => node.result);
  }

  test('gives what was on record before a correction, at it and after it', async () => {
    expect(await results(BEFORE)).toEqual([null, 5.5]);
    expect(await results('2026-02-28T23:59:59.999Z')).toEqual([null, 5.5]);
    expect(await results(CORRECTED)).toEqual([null, 6.5]);
  });

  test('is the instant of the request if left out', async () => {
    expect(await results(null, BEFORE)).toEqual([null, 5.5]);
    expect(await results(null)).toEqual([null, 6.5]);
  });

  test.each([
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '2026-13-01T00:00:00Z',
    '2026-01-01',
    'now',
  ])('refuses %s', async (asOf) => {
    const { data, errors } = await ask(document, { id: samId, asOf });
    expect(data).toBeUndefined();
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining('$asOf')]);
  });

  test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('understands %s', async (asOf) => {
    expect((await ask(document, { id: samId, asOf })).errors).toBeUndefined();
  });

  test('gives nothing from before anything was recorded', async () => {
    expect(await onRecord('2025-12-31T23:59:59Z')).toEqual({
      holdings: { totalCount: 0, edges: [] },
      journeys: listOf(),
      experiences: listOf(),
    });
  });
});

describe('target groups', () => {
  test.each([
    ['2026-06-01T21:59:59Z', ['STARTER']],
    ['2026-06-01T22:00:00Z', ['HERSTARTER', 'NIEUWKOMER']],
  ])('at %s are those of the day in the Netherlands', async (now, targetGroups) => {
    const document = 'query ($id: ID!) { learner(id: $id) { targetGroups } }';
    expect(await askLearners({ pool, document, now, variables: { id: samId } })).toEqual({
      data: { learner: { targetGroups } },
    });
  });
});

describe('pages', () => {
  interface Connection {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    edges: { node: { id: string } }[];
  }
  const connection = '{ totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } }';
  const ofLearners = `query ($first: Int!, $after: String) { learners(first: $first, after: $after) ${connection} }`;
  const ofHoldings = `query ($id: ID!, $first: Int!, $after: String) { learner(id: $id) { holdings(first: $first, after: $after) ${connection} } }`;

  async function pages(read: (after: string | null) => Promise<Connection>): Promise<Connection[]> {
    const all: Connection[] = [];
    do all.push(await read(all.at(-1)?.pageInfo.endCursor ?? null));
    while (all.at(-1)?.pageInfo.hasNextPage && all.length < 10);
    return all;
  }

  test('of learners hold each once, in order', async () => {
    const all = await pages(
      async (after) => (await ask(ofLearners, { first: 40, after })).data?.['learners'] as Connection,
    );
    expect(all.map(({ totalCount, edges, pageInfo }) => [totalCount, edges.length, pageInfo.hasPreviousPage])).toEqual([
      [COUNT, 40, false],
      [COUNT, 40, true],
      [COUNT, 25, true],
    ]);
    const ids = Array.from({ length: COUNT }, (_, index) => toGlobalId('Learner', idOf('learner', index + 1)));
    expect(all.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(ids);
  });

  test('of holdings hold each once, in order', async () => {
    const all = await pages(async (after) => {
      const { data } = await ask(ofHoldings, { id: samId, first: 1, after });
      return (data?.['learner'] as { holdings: Connection }).holdings;
    });
    const ids = [1, 902].map((number) => toGlobalId('Holding', idOf('holding', number)));
    expect(all.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(ids);
    expect(all.map(({ totalCount }) => totalCount)).toEqual([2, 2]);
  });

  test.each([0, -5, 101])('of %i are refused', async (first) => {
    expect(await codes(ofLearners, { first })).toEqual(['PAGE_SIZE']);
    expect(await codes(ofHoldings, { id: samId, first })).toEqual(['PAGE_SIZE']);
  });

  const ofSpells = `query ($id: ID!, $first: Int!, $after: String) { learner(id: $id) {
    experiences(first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { occupation } } } } }`;
  const aliId = toGlobalId('Learner', ali);

  test('of experience hold each once, the oldest first, those of one day in the order of their ids', async () => {
    const all = await pages(async (after) => {
      const { data } = await ask(ofSpells, { id: aliId, first: 1, after });
      return (data?.['learner'] as { experiences: Connection }).experiences;
    });
    expect(all.flatMap(({ edges }) => edges.map(({ node }) => node))).toEqual([
      { occupation: 'job 13' },
      { occupation: 'job 11' },
      { occupation: 'job 12' },
    ]);
    expect(all.map(({ totalCount, pageInfo }) => [totalCount, pageInfo.hasPreviousPage])).toEqual([
      [3, false],
      [3, true],
      [3, true],
    ]);
  });

  test('of journeys hold each once, the oldest first', async () => {
    const document = ofSpells.replace('experiences', 'journeys').replace('occupation', 'startedOn');
    const all = await pages(async (after) => {
      const { data } = await ask(document, { id: aliId, first: 2, after });
      return (data?.['learner'] as { journeys: Connection }).journeys;
    });
    expect(all.map(({ edges }) => edges.map(({ node }) => node))).toEqual([
      [{ startedOn: '2020-01-01' }, { startedOn: '2021-01-01' }],
      [{ startedOn: '2021-01-01' }, { startedOn: '2026-01-01' }],
    ]);
  });

  test.each([
    'x',
    toCursor('experiences', ali),
    toCursor('experiences', `2021-02-30 ${ali}`),
    toCursor('experiences', `0000-01-01 ${ali}`),
    toCursor('experiences', `-infinity ${ali}`),
    toCursor('experiences', '2021-01-01 x'),
    toCursor('journeys', `2021-01-01 ${ali}`),
  ])('of experience after %j are refused', async (after) => {
    expect(await codes(ofSpells, { id: aliId, first: 1, after })).toEqual(['BAD_INPUT']);
  });

  const foreign = [
    'x',
    '',
    toCursor('holdings', sam),
    toCursor('learners', "' or true"),
    toCursor('learners', `${sam}x`),
  ];
  test.each(foreign)('after %j are refused', async (after) => {
    expect(await codes(ofLearners, { first: 1, after })).toEqual(['BAD_INPUT']);
  });
});

describe('what is sent to the database', () => {
  const document = `query ($first: Int!) { learners(first: $first) { totalCount edges { node {
    name targetGroups planningRecord
    journeys(first: $first) { edges { node { startedOn } } } experiences(first: $first) { edges { node { occupation } } }
    holdings(first: $first) { totalCount edges { node { id } } }
  } } } }`;

  test.each([1, 20, 100])('does not depend on the size of the page: %i', async (first) => {
    const own = database.pool(1);
    const tap = tapWire(own);
    const { errors } = await askLearners({ pool: own, document, variables: { first } });
    expect(errors).toBeUndefined();
    expect(tap).toEqual({ trips: 3, statements: 13, parses: 11 });
  });

  test('is one of two statements for a list of holdings, whatever is asked of them', async () => {
    const own = database.pool(1);
    const tap = tapWire(own);
    for (const [, field] of holdingFields)
      await askLearners({
        pool: own,
        document: `query ($id: ID!) { learner(id: $id) { holdings(first: 9) { edges { node { ${field} } } } } }`,
        variables: { id: samId },
      });
    // Who reads, the learner, and the two.
    expect(tap.parses).toBe(4);
  });

  test('is one statement for the references of a level', async () => {
    const own = database.pool(1);
    const tap = tapWire(own);
    const references = Array.from({ length: 20 }, (_, index) => [
      { __typename: 'Learner', id: toGlobalId('Learner', idOf('learner', index + 1)) },
      { __typename: 'Holding', id: toGlobalId('Holding', idOf('holding', index + 1)) },
    ]).flat();
    const entities = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';
    const { data } = await askLearners({ pool: own, document: entities, variables: { references } });
    expect(data?.['_entities']).toEqual(references.map(({ __typename }) => ({ __typename })));
    expect(tap).toEqual({ trips: 1, statements: 3, parses: 3 });
  });
});

describe('references', () => {
  test('give the planner all that was ever recorded', async () => {
    const document =
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on Learner { planningRecord } } }';
    const { data } = await ask(document, { references: [{ __typename: 'Learner', id: samId }] });
    const nothing = { result: null, scope: null, heldFrom: null, heldTo: null, subjectResults: null };
    const first = { recordedFrom: '2026-01-01T00:00:00.000Z', recordedTo: null };
    const diploma = {
      credential: 'vmbo:6111',
      outcome: null,
      status: 'AWARDED',
      heldFrom: '2025-07-01',
      subjectResults: { nederlands: 6, wiskunde: 7.5 },
    };
    const outcome = { credential: null, outcome: '23305/B1-K1-W1', status: 'DECLARED', scope: 'crebo:25761' };
    const planningRecord = {
      birthDate: '2008-05-14',
      region: 'EX01',
      workHoursPerWeek: 0,
      companyAgreement: null,
      mayWork: true,
      basis: 'SYNTHETIC',
      holdings: [
        { ...nothing, ...diploma, ...first },
        { ...nothing, ...outcome, ...first, result: 5.5, recordedTo: '2026-03-01T00:00:00.000Z' },
        { ...nothing, ...outcome, result: 6.5, recordedFrom: '2026-03-01T00:00:00.000Z', recordedTo: null },
      ],
      experiences: [{ claimedOutcomes: ['23305/B1-K1-W1'], ...first }],
      journeys: [
        { targetGroups: ['STARTER'], startedOn: '2026-01-01', endedOn: '2026-06-01', ...first },
        { targetGroups: ['HERSTARTER', 'NIEUWKOMER'], startedOn: '2026-06-02', endedOn: null, ...first },
      ],
    };
    expect(data?.['_entities']).toEqual([{ planningRecord }]);
  });

  test('are null where the reader sees nothing, and a wrong id fails alone', async () => {
    const document =
      'query ($references: [_Any!]!) { _entities(representations: $references) { ... on Learner { id name } } }';
    const ids = [toGlobalId('Learner', stranger), samId, toGlobalId('Learner', 'x')];
    const { data, errors } = await ask(document, { references: ids.map((id) => ({ __typename: 'Learner', id })) });
    expect(data?.['_entities']).toEqual([null, { id: samId, name: 'Sam Voorbeeld-Moer' }, null]);
    expect(errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([[['_entities', 2], 'BAD_ID']]);
  });
});
