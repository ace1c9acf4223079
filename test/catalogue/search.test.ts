import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { askSeeded } from './askSeeded.js';
import { seededCatalogue } from './seededCatalogue.js';

interface Conditions {
  text?: string;
  kinds?: string[];
  mboLevels?: number[];
  domainCodes?: string[];
  themes?: string[];
  contentCompleteness?: string[];
  tracks?: string[];
  regions?: string[];
  providers?: string[];
  world?: string;
}

/** Of each facet at most a hundred values, each with its number, in their order. */
interface Found {
  codes: string[];
  facets: Record<string, [string, number][]>;
}

const declared =
  '$text: String, $kinds: [CredentialKind!], $mboLevels: [Int!], $domainCodes: [String!], $themes: [String!], $contentCompleteness: [ContentCompleteness!], $tracks: [Track!], $regions: [ID!], $providers: [ID!], $world: World! = REAL';
const given =
  'text: $text, kinds: $kinds, mboLevels: $mboLevels, domainCodes: $domainCodes, themes: $themes, contentCompleteness: $contentCompleteness, tracks: $tracks, regions: $regions, providers: $providers, world: $world';

async function ask(conditions: Conditions, first: number, after: string | null = null, snapshotId = 's') {
  const { regions, providers, ...rest } = conditions;
  const ids = {
    ...(regions && { regions: regions.map((key) => toGlobalId('Region', key)) }),
    ...(providers && { providers: providers.map((key) => toGlobalId('Organisation', key)) }),
  };
  return askSeeded(
    `query ($first: Int!, $after: String, ${declared}) { credentials(first: $first, after: $after, ${given}) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor score node { code } }
      facets(most: 100) { facet valueCount values { value count label } } } }`,
    { ...rest, ...ids, first, after },
    { snapshotId },
  );
}

interface Answer {
  credentials: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { cursor: string; score: number | null; node: { code: string } }[];
    facets: { facet: string; valueCount: number; values: { value: string; count: number; label: string }[] }[];
  };
}

async function pages(conditions: Conditions, first: number): Promise<Answer['credentials'][]> {
  const all: Answer['credentials'][] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask(conditions, first, after);
    expect(errors).toBeUndefined();
    const { credentials } = data as unknown as Answer;
    all.push(credentials);
    after = credentials.pageInfo.hasNextPage ? credentials.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

async function found(conditions: Conditions): Promise<Found> {
  const all = await pages(conditions, 100);
  const facets = Object.fromEntries(
    (all[0]?.facets ?? []).map(({ facet, values }) => [
      facet,
      values.map(({ value, count }): [string, number] => [keyIn(value), count]),
    ]),
  );
  return { codes: all.flatMap(({ edges }) => edges.map(({ node }) => node.code)), facets };
}

/** The key in a global id; any other value as it is. */
function keyIn(value: string): string {
  return /^(Region|Organisation):(.+)$/.exec(Buffer.from(value, 'base64url').toString())?.[2] ?? value;
}

/** Counted in the plainest way: each credential, each offer, each condition, each time. */
const provinceOf = new Map(
  seededCatalogue.regions.flatMap(({ key, provinces, world }) => {
    const only = provinces.length === 1 ? provinces[0] : null;
    const province = seededCatalogue.regions.find((one) => one.kind === 'PROVINCIE' && one.name === only);
    return province && world === 'REAL' ? [[key, province.key] as const] : [];
  }),
);

const credentialsByKey = new Map(seededCatalogue.credentials.map((credential) => [credential.key, credential]));
const offersByCredential = Map.groupBy(
  seededCatalogue.offers.filter(({ recordedTo }) => recordedTo === null),
  ({ credentialKey }) => credentialKey,
);

function isIn(asked: readonly string[] | undefined, value: string | null): boolean {
  return asked === undefined || (value !== null && asked.includes(value));
}

function naive(conditions: Conditions, among: readonly string[]): string[] {
  const { world = 'REAL', tracks, regions, providers } = conditions;
  return among.filter((code) => {
    const credential = credentialsByKey.get(code);
    if (!credential) return false;
    const any = (offersByCredential.get(code) ?? []).filter(
      (offer) => offer.world === world && isIn(tracks, offer.track),
    );
    const there = any.filter(
      (offer) =>
        isIn(providers, offer.providerKey) &&
        (regions === undefined ||
          offer.regionKeys.some((key) => isIn(regions, key) || isIn(regions, provinceOf.get(key) ?? null))),
    );
    const own = tracks === undefined || credential.tracks.some((track) => tracks.includes(track));
    return (
      isIn(conditions.kinds, credential.kind) &&
      isIn(conditions.mboLevels?.map(String), credential.mboLevel === null ? null : String(credential.mboLevel)) &&
      isIn(conditions.domainCodes, credential.domainCode) &&
      isIn(conditions.themes, credential.theme) &&
      isIn(conditions.contentCompleteness, credential.contentCompleteness) &&
      (regions || providers ? there.length > 0 : own || any.length > 0)
    );
  });
}

const ARGUMENTS = {
  KIND: 'kinds',
  MBO_LEVEL: 'mboLevels',
  DOMAIN: 'domainCodes',
  THEME: 'themes',
  COMPLETENESS: 'contentCompleteness',
  TRACK: 'tracks',
  REGION: 'regions',
  PROVIDER: 'providers',
} as const;

/** Every value that any credential, offer or region has. */
const VALUES: Record<keyof typeof ARGUMENTS, readonly (string | null)[]> = {
  KIND: seededCatalogue.credentials.map(({ kind }) => kind),
  MBO_LEVEL: ['1', '2', '3', '4'],
  DOMAIN: seededCatalogue.credentials.map(({ domainCode }) => domainCode),
  THEME: seededCatalogue.credentials.map(({ theme }) => theme),
  COMPLETENESS: ['COMPLETE', 'PARTIAL', 'NONE', 'NOT_APPLICABLE'],
  TRACK: ['BOL', 'BBL', 'OVO', 'COURSE', 'WORKPLACE', 'FULL_TIME', 'PART_TIME'],
  REGION: seededCatalogue.regions.map(({ key }) => key),
  PROVIDER: seededCatalogue.providers.map(({ key }) => key),
};

function naiveFacets(conditions: Conditions, among: readonly string[]): Found['facets'] {
  const facets: Found['facets'] = {};
  for (const [facet, argument] of Object.entries(ARGUMENTS)) {
    const values = [...new Set(VALUES[facet as keyof typeof ARGUMENTS])].filter((value) => value !== null);
    const counts = values.map((value) => {
      const asked = { ...conditions, [argument]: argument === 'mboLevels' ? [Number(value)] : [value] };
      return [value, naive(asked, among).length] satisfies [string, number];
    });
    facets[facet] = counts
      .filter(([, count]) => count > 0)
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      .slice(0, 100);
  }
  return facets;
}

const everything = seededCatalogue.credentials.map(({ key }) => key).sort();

describe('credentials and their facets', () => {
  it.each<Conditions>([
    {},
    { kinds: ['MBO_DIPLOMA', 'BACHELOR'] },
    { mboLevels: [2, 3], themes: ['elektro', 'installatie'] },
    { regions: ['AMR20'] },
    { regions: ['PV27'] },
    { regions: ['PV27', 'AMR16'], tracks: ['BBL'] },
    { providers: ['brin:25PT', 'brin:25LF'] },
    { providers: ['brin:25PT'], tracks: ['BOL'], mboLevels: [1, 4] },
    { providers: ['brin:25PT'], regions: ['AMR16'] },
    { tracks: ['BBL', 'FULL_TIME'] },
    { contentCompleteness: ['COMPLETE'], domainCodes: ['79020'] },
    { world: 'EXAMPLE', regions: ['EX01'], tracks: ['BBL'] },
    { world: 'EXAMPLE', mboLevels: [4] },
    { kinds: [] },
  ])('are those of a plain count for %j', async (conditions) => {
    const { codes, facets } = await found(conditions);
    expect(codes).toEqual(naive(conditions, everything));
    expect(facets).toEqual(naiveFacets(conditions, everything));
  });

  it.each<Conditions>([
    { text: 'monteur' },
    { text: 'elektrotechnische installaties', regions: ['PV27'] },
    { text: 'assistent', tracks: ['BBL'], mboLevels: [1] },
  ])('with a text count among what fits it: %j', async (conditions) => {
    const { text = '', ...others } = conditions;
    const fitting = (await found({ text })).codes;
    expect(fitting.length).toBeGreaterThan(1);
    const { codes, facets } = await found(conditions);
    expect(codes).toEqual(naive(others, fitting));
    expect(facets).toEqual(naiveFacets(others, fitting));
  });

  it.each<[Conditions, Conditions]>([
    [
      { text: 'bbl monteur', regions: ['PV27'] },
      { text: 'monteur', tracks: ['BBL'], regions: ['PV27'] },
    ],
    [{ text: 'monteur bol niveau 2' }, { text: 'monteur', tracks: ['BOL'], mboLevels: [2] }],
  ])('in a text are those of the arguments: %j', async (inText, asArguments) => {
    const [one, other] = [await found(inText), await found(asArguments)];
    expect(one.codes.length).toBeGreaterThan(1);
    expect([...one.codes].sort()).toEqual([...other.codes].sort());
    expect(one.facets['REGION']).toEqual(other.facets['REGION']);
  });

  it('in a text give way to those that are asked for', async () => {
    const given = await found({ text: 'bbl monteur', tracks: ['BOL'] });
    const plain = await found({ text: 'monteur', tracks: ['BOL'] });
    expect(given.codes.length).toBeGreaterThan(1);
    expect(plain.codes).toEqual(expect.arrayContaining(given.codes));
  });

  it('name the values, and say how many there are beyond those that are shown', async () => {
    const query = (language: string) =>
      askSeeded(
        '{ credentials(first: 1, dossierCode: "23299") { facets(only: [MBO_LEVEL, TRACK, DOMAIN, REGION], most: 2) { facet valueCount values { label count } } } }',
        {},
        { language },
      );
    const { data } = await query('en');
    expect(data).toEqual({
      credentials: {
        facets: [
          {
            facet: 'MBO_LEVEL',
            valueCount: 2,
            values: [
              { label: 'level 3', count: 2 },
              { label: 'level 2', count: 1 },
            ],
          },
          {
            facet: 'TRACK',
            valueCount: 3,
            values: [
              { label: 'BBL, at work', count: 3 },
              { label: 'BOL, at school', count: 3 },
            ],
          },
          { facet: 'DOMAIN', valueCount: 1, values: [{ label: 'Techniek en procesindustrie', count: 3 }] },
          expect.objectContaining({ facet: 'REGION' }),
        ],
      },
    });
    const dutch = (await query('nl')).data as unknown as Answer;
    expect(dutch.credentials.facets[0]?.values[0]?.label).toBe('niveau 3');
  });
});

describe('pages of what fits a text', () => {
  it.each([1, 3, 7])('of %i lose and double nothing', async (first) => {
    const whole = await pages({ text: 'vmbo monteur assistent' }, 100);
    const parts = await pages({ text: 'vmbo monteur assistent' }, first);
    const edges = (all: Answer['credentials'][]) => all.flatMap((page) => page.edges);
    expect(whole[0]?.totalCount).toBeGreaterThan(20);
    expect(edges(parts)).toEqual(edges(whole));
    expect(new Set(edges(parts).map(({ node }) => node.code)).size).toBe(whole[0]?.totalCount);
    const scores = edges(parts).map(({ score }) => score ?? 0);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it('go on with other conditions from the same place', async () => {
    const all = (await found({ text: 'monteur' })).codes;
    const { data } = await ask({ text: 'monteur' }, 2);
    const after = (data as unknown as Answer).credentials.pageInfo.endCursor;
    const rest = await ask({ text: 'monteur', mboLevels: [3] }, 100, after);
    const codes = (rest.data as unknown as Answer).credentials.edges.map(({ node }) => node.code);
    expect(codes).toEqual(naive({ mboLevels: [3] }, all.slice(2)));
  });

  it('refuse a cursor of another text, another snapshot or another list', async () => {
    const { data } = await ask({ text: 'monteur' }, 1);
    const after = (data as unknown as Answer).credentials.pageInfo.endCursor;
    const plain = (await ask({}, 1)).data as unknown as Answer;
    const refused = [
      await ask({ text: 'technicus' }, 1, after),
      await ask({ text: 'monteur' }, 1, after, 'another'),
      await ask({}, 1, after),
      await ask({ text: 'monteur' }, 1, plain.credentials.pageInfo.endCursor),
      await ask({ text: 'monteur' }, 1, 'bm9uc2Vuc2U'),
    ];
    for (const { errors } of refused) {
      expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    }
    expect(refused[1]?.errors?.[0]?.message).toContain('have changed');
  });
});

describe('a bad question', () => {
  it.each([
    ['a text of 201 characters', 'text: "' + 'a'.repeat(201) + '"', 'BAD_INPUT'],
    ['a text of 201 emoji', 'text: "' + '😀'.repeat(201) + '"', 'BAD_INPUT'],
    ['a region that does not exist', `regions: ["${toGlobalId('Region', 'AMR99')}"]`, 'NOT_FOUND'],
    ['an id that is no region', `regions: ["${toGlobalId('Credential', 'crebo:25737')}"]`, 'BAD_ID'],
    ['an id that is none', 'providers: ["brin:25PT"]', 'BAD_ID'],
    ['an organisation that does not exist', `providers: ["${toGlobalId('Organisation', 'brin:00')}"]`, 'NOT_FOUND'],
    ['a region of another world', `regions: ["${toGlobalId('Region', 'EX01')}"]`, 'BAD_INPUT'],
  ])('%s is refused', async (_, argument, code) => {
    const { errors } = await askSeeded(`{ credentials(first: 1, ${argument}) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });

  it.each([0, 101])('%i values of a facet are refused', async (most) => {
    const { errors } = await askSeeded(`{ credentials(first: 1) { facets(most: ${String(most)}) { facet } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('PAGE_SIZE');
  });

  it('is not one of 200 characters, of white space, or of nothing that is known', async () => {
    const { data, errors } = await askSeeded(
      `{ long: credentials(first: 1, text: "${'a'.repeat(200)}") { totalCount } emoji: credentials(first: 1, text: "${'😀'.repeat(200)}") { totalCount } blank: credentials(first: 1, text: "  ") { totalCount } level: credentials(first: 1, mboLevels: [9]) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      long: { totalCount: 0 },
      emoji: { totalCount: 0 },
      blank: { totalCount: everything.length },
      level: { totalCount: 0 },
    });
  });
});

it('tells why something was found', async () => {
  const { data } = await askSeeded(
    '{ credentials(first: 1, text: "procesoperater b") { edges { score node { code } matches { field text words } } } }',
  );
  expect(data).toEqual({
    credentials: {
      edges: [
        {
          score: expect.any(Number) as number,
          node: { code: 'crebo:25762' },
          matches: [{ field: 'NAME', text: 'Procesoperator B', words: ['Procesoperator', 'B'] }],
        },
      ],
    },
  });
});
