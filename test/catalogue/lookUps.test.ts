import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { askSeeded } from './askSeeded.js';
import { seededCatalogue } from './seededCatalogue.js';

type Offer = (typeof seededCatalogue.offers)[number];

const known = seededCatalogue.offers.filter(({ recordedTo }) => recordedTo === null);
const codes = (offers: readonly Offer[]): string[] => offers.map(({ key }) => key).sort();
const id = toGlobalId;

async function all(arguments_: string): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  for (;;) {
    const { data, errors } = await askSeeded(
      `{ offers(first: 100, ${arguments_} ${after}) { pageInfo { hasNextPage endCursor } edges { node { code } } } }`,
    );
    expect(errors).toBeUndefined();
    const { offers } = data as {
      offers: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { code: string } }[] };
    };
    found.push(...offers.edges.map(({ node }) => node.code));
    if (!offers.pageInfo.hasNextPage) return found;
    after = `after: "${offers.pageInfo.endCursor}"`;
  }
}

describe('offers', () => {
  it.each<[string, (offer: Offer) => boolean]>([
    [`provider: "${id('Organisation', 'brin:25PT')}"`, ({ providerKey }) => providerKey === 'brin:25PT'],
    ['place: " hoorn "', ({ places }) => places.includes('Hoorn')],
    [
      'startsFrom: "2028-02-01", world: EXAMPLE',
      ({ startDate, world }) => world === 'EXAMPLE' && (startDate === null || startDate >= '2028-02-01'),
    ],
    ['targetGroup: STARTER', ({ targetGroups }) => targetGroups.length === 0 || targetGroups.includes('STARTER')],
    [
      `region: "${id('Region', 'AMR29')}", track: BOL, credential: "${id('Credential', 'crebo:25761')}"`,
      ({ regionKeys, track, credentialKey }) =>
        regionKeys.includes('AMR29') && track === 'BOL' && credentialKey === 'crebo:25761',
    ],
  ])('that are asked by %s are those of a plain count', async (asked, isAsked) => {
    const expected = codes(known.filter(isAsked));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(known.length);
    expect(await all(asked)).toEqual(expected);
  });

  it('by their start lose and double nothing, and those without a known start come last', async () => {
    const found = await all('orderBy: START_DATE,');
    expect(found.toSorted()).toEqual(codes(known));
    const starts = found.map((code) => known.find(({ key }) => key === code)?.startDate ?? '9999');
    expect(starts).toEqual(starts.toSorted());
    expect(new Set(starts).size).toBeGreaterThan(5);
  });

  it('refuse a cursor of the other order, and what does not exist', async () => {
    const { data } = await askSeeded('{ offers(first: 1) { pageInfo { endCursor } } }');
    const after = (data as { offers: { pageInfo: { endCursor: string } } }).offers.pageInfo.endCursor;
    const code = async (asked: string) =>
      (await askSeeded(`{ offers(first: 1, ${asked}) { totalCount } }`)).errors?.[0]?.extensions['code'];
    expect(await code(`after: "${after}", orderBy: START_DATE`)).toBe('BAD_INPUT');
    expect(await code(`credential: "${id('Credential', 'crebo:99999')}"`)).toBe('NOT_FOUND');
    expect(await code(`provider: "${id('Organisation', 'brin:99XX')}"`)).toBe('NOT_FOUND');
    expect(await code(`region: "${id('Region', 'AMR99')}"`)).toBe('NOT_FOUND');
    expect(await code(`provider: "${id('Region', 'AMR20')}"`)).toBe('BAD_ID');
  });
});

it.each([
  ['Organisation', 'brin:25PT', ({ providerKey }: Offer) => providerKey === 'brin:25PT'],
  ['Region', 'AMR29', ({ regionKeys }: Offer) => regionKeys.includes('AMR29')],
])('%s %s tells its offers as the list does', async (type, key, isIts) => {
  const { data } = await askSeeded(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { offers(first: 1, world: REAL) { totalCount } } } }`,
    { of: [{ __typename: type, id: id(type, key) }] },
  );
  expect(data).toEqual({ _entities: [{ offers: { totalCount: known.filter(isIts).length } }] });
});

it('a rule tells the credentials that it governs: those that tell the rule', async () => {
  const { data } = await askSeeded(
    '{ rule(id: "UnVsZTpBRE0wNQ") { code credentials(first: 100) { totalCount edges { node { code mboKind } } } } }',
  );
  const { rule } = data as {
    rule: { code: string; credentials: { totalCount: number; edges: { node: { code: string; mboKind: string } }[] } };
  };
  const specialists = seededCatalogue.credentials.filter(
    ({ kind, mboKind }) => kind === 'MBO_DIPLOMA' && mboKind === 'SPECIALIST',
  );
  expect(rule.code).toBe('ADM05');
  expect(rule.credentials.edges.map(({ node }) => node.code)).toEqual(specialists.map(({ key }) => key).sort());
});
