import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { network } from '../../src/network/index.js';
import type { NetworkContext } from '../../src/network/data/NetworkContext.js';
import { NetworkSnapshot } from '../../src/network/data/NetworkSnapshot.js';
import type { NetworkRows } from '../../src/network/data/NetworkRows.js';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { askSubgraph } from '../support/askSubgraph.js';

const register = { field: '*', basis: 'REGISTER', certainty: 'found', source: 'a register' } as const;
const synthetic = { field: '*', basis: 'SYNTHETIC', certainty: 'synthetic', source: 'example world' } as const;

function organisation(key: string, kind: string, regionKeys: string[]): NetworkRows['organisations'][number] {
  const [brin, world, provenance] = key.startsWith('brin:')
    ? ([key.slice(5), 'REAL', [register]] as const)
    : ([null, 'EXAMPLE', [synthetic]] as const);
  return {
    key,
    brin,
    name: `School ${key}`,
    nameLanguage: 'nl',
    registeredName: null,
    kind,
    town: 'Ons Dorp',
    postcode4: '1234',
    regionKeys,
    opened: '1996-01-01',
    closed: null,
    koploper: null,
    world,
    writer: 'seeds',
    provenance: [...provenance],
  };
}

const rows: NetworkRows = {
  organisations: [
    organisation('example:noord', 'ROC', ['EX01']),
    organisation('brin:25PT', 'ROC', ['AMR20', 'PV27', 'AMR99']),
    organisation('brin:00GT', 'AOC', ['AMR20']),
  ],
  regions: [
    {
      key: 'EX01',
      kind: 'ARBEIDSMARKTREGIO',
      name: 'Voorbeeld',
      centre: null,
      provinces: [],
      world: 'EXAMPLE',
      provenance: [synthetic],
    },
    {
      key: 'AMR20',
      kind: 'ARBEIDSMARKTREGIO',
      name: 'Noord',
      centre: 'Ons Dorp',
      provinces: ['Noord-Holland'],
      world: 'REAL',
      provenance: [register],
    },
    {
      key: 'AMR29',
      kind: 'ARBEIDSMARKTREGIO',
      name: 'Oost',
      centre: null,
      provinces: ['Gelderland', 'Noord-Holland'],
      world: 'REAL',
      provenance: [register],
    },
    {
      key: 'PV25',
      kind: 'PROVINCIE',
      name: 'Gelderland',
      centre: null,
      provinces: [],
      world: 'REAL',
      provenance: [register],
    },
    {
      key: 'PV27',
      kind: 'PROVINCIE',
      name: 'Noord-Holland',
      centre: null,
      provinces: [],
      world: 'REAL',
      provenance: [register],
    },
  ],
  partnerships: [
    partnership('pps:02', ['brin:00GT', 'brin:99XX'], []),
    partnership('pps:01', ['brin:25PT'], ['brin:00GT']),
  ],
};

function partnership(key: string, leadKeys: string[], partnerKeys: string[]): NetworkRows['partnerships'][number] {
  return {
    key,
    name: `Samen ${key}`,
    kind: 'PPS',
    lead: 'de leiding',
    leadKeys,
    partners: null,
    partnerKeys,
    sector: 'techniek',
    levels: null,
    start: null,
    place: null,
    region: null,
    regionKeys: ['AMR20', 'AMR99'],
    themes: ['robotica'],
    figures: null,
    products: null,
    provenance: [register],
  };
}

const { schema } = buildSubgraph(network);
const context: NetworkContext = {
  now: new Date('2026-11-23T12:00:00Z'),
  requestId: 'r',
  language: 'nl',
  snapshotId: 's',
  reader: null,
  snapshot: new NetworkSnapshot(rows),
};

function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> {
  return askSubgraph(schema, context, query, variables);
}

describe('organisation', () => {
  it('is found by id, with its regions that are known', async () => {
    const id = toGlobalId('Organisation', 'brin:25PT');
    expect(
      await ask(
        'query ($id: ID!) { organisation(id: $id) { id code brin kind town postcode4 opened closed world basis regions { code } } }',
        { id },
      ),
    ).toEqual({
      data: {
        organisation: {
          id,
          code: 'brin:25PT',
          brin: '25PT',
          kind: 'ROC',
          town: 'Ons Dorp',
          postcode4: '1234',
          opened: '1996-01-01',
          closed: null,
          world: 'REAL',
          basis: 'REGISTER',
          regions: [{ code: 'AMR20' }, { code: 'PV27' }],
        },
      },
    });
  });

  it('refuses an id of a region, and finds none where there is none', async () => {
    const query = 'query ($id: ID!) { organisation(id: $id) { id } }';
    expect((await ask(query, { id: toGlobalId('Region', 'AMR20') })).errors?.[0]?.extensions['code']).toBe('BAD_ID');
    expect(await ask(query, { id: toGlobalId('Organisation', 'brin:99XX') })).toEqual({ data: { organisation: null } });
  });
});

describe('organisations', () => {
  it.each([
    [{}, ['brin:00GT', 'brin:25PT', 'example:noord']],
    [{ region: toGlobalId('Region', 'AMR20') }, ['brin:00GT', 'brin:25PT']],
    [{ region: toGlobalId('Region', 'AMR29') }, []],
    [{ region: toGlobalId('Region', 'PV27') }, ['brin:00GT', 'brin:25PT']],
    [{ region: toGlobalId('Region', 'PV25') }, []],
    [{ region: toGlobalId('Region', 'AMR20'), kind: 'AOC' }, ['brin:00GT']],
    [{ kind: 'ROC', world: 'EXAMPLE' }, ['example:noord']],
    [{ kind: ' roc ', world: 'EXAMPLE' }, ['example:noord']],
  ])('can be asked by %j', async (asked, found) => {
    const query =
      'query ($region: ID, $kind: String, $world: World) { organisations(first: 10, region: $region, kind: $kind, world: $world) { totalCount edges { node { code } } } }';
    expect(await ask(query, asked)).toEqual({
      data: { organisations: { totalCount: found.length, edges: found.map((code) => ({ node: { code } })) } },
    });
  });
});

describe('organisations by text', () => {
  const asked = (text: string, more = '', snapshotId = 's') =>
    askSubgraph(
      schema,
      { ...context, snapshotId },
      `query ($text: String) { organisations(first: 10, text: $text ${more}) { totalCount pageInfo { endCursor } edges { node { code } } } }`,
      { text },
    );

  it.each([
    ['25pt', ['brin:25PT']],
    ['schol 00gt', ['brin:00GT']],
    ['ons dor', ['brin:00GT', 'brin:25PT', 'example:noord']],
    ['dorpp', ['brin:00GT', 'brin:25PT', 'example:noord']],
    ['noord', ['example:noord']],
    ['stad', []],
  ])('%j are found by name, town or BRIN', async (text, found) => {
    const { data } = (await asked(text)) as { data: { organisations: { edges: { node: { code: string } }[] } } };
    expect(data.organisations.edges.map(({ node }) => node.code).sort()).toEqual(found);
  });

  it('go with the other conditions, and their cursors with the text and the snapshot', async () => {
    const { data } = (await asked('dorp', 'kind: "ROC"')) as {
      data: { organisations: { totalCount: number; pageInfo: { endCursor: string } } };
    };
    expect(data.organisations.totalCount).toBe(2);
    const after = `, after: "${data.organisations.pageInfo.endCursor}"`;
    expect((await asked('dorp', after)).errors).toBeUndefined();
    expect((await asked('school', after)).errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect((await asked('dorp', after, 'other')).errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect((await asked('d'.repeat(201))).errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect((await asked('😀'.repeat(200))).errors).toBeUndefined();
    expect((await asked('😀'.repeat(201))).errors?.[0]?.message).toMatch(/201/);
  });

  it('are not asked for in a region that does not exist', async () => {
    const region = `, region: "${toGlobalId('Region', 'AMR99')}"`;
    expect((await asked('dorp', region)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('region', () => {
  it('is found by id and by code, with its organisations by pages', async () => {
    const query =
      'query ($id: ID!) { region(id: $id) { code } regionByCode(code: "AMR20") { id kind name centre provinces world organisations(first: 1) { totalCount pageInfo { hasNextPage } edges { node { code } } } } none: regionByCode(code: "AMR01") { code } }';
    const id = toGlobalId('Region', 'AMR20');
    expect(await ask(query, { id })).toEqual({
      data: {
        region: { code: 'AMR20' },
        regionByCode: {
          id,
          kind: 'ARBEIDSMARKTREGIO',
          name: 'Noord',
          centre: 'Ons Dorp',
          provinces: ['Noord-Holland'],
          world: 'REAL',
          organisations: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { code: 'brin:00GT' } }] },
        },
        none: null,
      },
    });
  });
});

describe('regions', () => {
  it.each([
    ['', ['AMR20', 'AMR29', 'EX01', 'PV25', 'PV27']],
    ['kind: ARBEIDSMARKTREGIO', ['AMR20', 'AMR29', 'EX01']],
    ['kind: ARBEIDSMARKTREGIO, world: REAL', ['AMR20', 'AMR29']],
    ['kind: RMC_REGIO', []],
  ])('can be asked by (%s)', async (asked, found) => {
    expect(await ask(`{ regions(first: 10 ${asked}) { edges { node { code } } } }`)).toEqual({
      data: { regions: { edges: found.map((code) => ({ node: { code } })) } },
    });
  });
});

describe('references', () => {
  it('find organisations and regions by id, null where there is none', async () => {
    const representations = [
      { __typename: 'Region', id: toGlobalId('Region', 'EX01') },
      { __typename: 'Organisation', id: toGlobalId('Organisation', 'example:noord') },
      { __typename: 'Organisation', id: toGlobalId('Organisation', 'brin:99XX') },
    ];
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Region { regionName: name } ... on Organisation { name } } }';
    expect(await ask(query, { representations })).toEqual({
      data: {
        _entities: [
          { __typename: 'Region', regionName: 'Voorbeeld' },
          { __typename: 'Organisation', name: 'School example:noord' },
          null,
        ],
      },
    });
  });
});

describe('partnerships', () => {
  const told = '{ code leads { code } participants { code } regions { code } themes partners basis }';

  it('are told with the organisations and regions that are known', async () => {
    const query = `query { partnerships(first: 1) { totalCount edges { node ${told} } } }`;
    expect(await ask(query)).toEqual({
      data: {
        partnerships: {
          totalCount: 2,
          edges: [
            {
              node: {
                code: 'pps:01',
                leads: [{ code: 'brin:25PT' }],
                participants: [{ code: 'brin:00GT' }],
                regions: [{ code: 'AMR20' }],
                themes: ['robotica'],
                partners: null,
                basis: 'REGISTER',
              },
            },
          ],
        },
      },
    });
  });

  it('of an organisation are those that it leads and those that it takes part in', async () => {
    const query = 'query ($id: ID!) { organisation(id: $id) { partnerships(first: 5) { edges { node { code } } } } }';
    const edges = ['pps:01', 'pps:02'].map((code) => ({ node: { code } }));
    expect(await ask(query, { id: toGlobalId('Organisation', 'brin:00GT') })).toEqual({
      data: { organisation: { partnerships: { edges } } },
    });
  });
});
