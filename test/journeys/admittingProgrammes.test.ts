import { describe, expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask, faults } = await seededGateway();

interface Programme {
  credential: { code: string };
  verdict: string;
  openPoints: { settledBy: string; decidedBy: string | null }[];
}
interface Answer {
  admittingProgrammes: {
    totalCount: number;
    counts: { holds: number; unknown: number; fails: number };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: Programme }[];
  };
}

const fields =
  'totalCount counts { holds unknown fails } pageInfo { hasNextPage endCursor } edges { node { credential { code } verdict openPoints { settledBy decidedBy } } }';
const when = 'startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z"';

async function page(profile: string, more: string): Promise<Answer['admittingProgrammes']> {
  const { data, errors } = await ask({
    query: `{ admittingProgrammes(profile: ${profile}, ${when}, ${more}) { ${fields} } }`,
  });
  expect(errors).toBeUndefined();
  return (data as unknown as Answer).admittingProgrammes;
}

async function all(profile: string, more: string, first: number): Promise<Programme[]> {
  const found: Programme[] = [];
  let after = '';
  for (;;) {
    const { edges, pageInfo } = await page(profile, `${more}, first: ${String(first)} ${after}`);
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return found;
    after = `after: "${pageInfo.endCursor ?? ''}"`;
  }
}

const every = 'verdicts: [HOLDS, UNKNOWN, FAILS]';
const some = `${every}, themes: ["elektro", "metaal-productie", "mechatronica-smart industry"]`;
const hbo = `${every}, kinds: [BACHELOR, ASSOCIATE_DEGREE]`;

/** Entree, levels 2, 3 and 4, and a specialist's programme: worked out by hand from ADM01 to ADM05. */
const mbo = ['crebo:25744', 'crebo:25737', 'crebo:25736', 'crebo:25738', 'crebo:27048'];

describe('the programmes that admit somebody', () => {
  it.each([
    ['nobody with anything', '{ age: 20 }', ['HOLDS', 'FAILS', 'FAILS', 'FAILS', 'FAILS']],
    ['nobody knows who', '{}', ['UNKNOWN BIRTH_DATE', 'FAILS', 'FAILS', 'FAILS', 'FAILS']],
    ['a child of 14', '{ age: 14 }', ['FAILS', 'FAILS', 'FAILS', 'FAILS', 'FAILS']],
    ['vmbo-BB', '{ age: 17, holdings: [{ credential: "vmbo:6111" }] }', ['FAILS', 'HOLDS', 'FAILS', 'FAILS', 'FAILS']],
    ['vmbo-KB', '{ age: 17, holdings: [{ credential: "vmbo:6121" }] }', ['FAILS', 'HOLDS', 'HOLDS', 'HOLDS', 'FAILS']],
    [
      'an old lbo diploma',
      '{ age: 52, holdings: [{ credential: "proof:lbo" }] }',
      ['FAILS', 'HOLDS', 'HOLDS', 'HOLDS', 'FAILS'],
    ],
    [
      'an entree diploma',
      '{ age: 20, holdings: [{ credential: "crebo:25745" }] }',
      ['FAILS', 'HOLDS', 'FAILS', 'FAILS', 'FAILS'],
    ],
    [
      'a vakopleiding, which may be of the same occupation',
      '{ age: 22, holdings: [{ credential: "crebo:25889" }] }',
      ['FAILS', 'HOLDS', 'HOLDS', 'HOLDS', 'UNKNOWN REGISTER'],
    ],
    [
      'three years of havo that are only claimed',
      '{ age: 30, holdings: [{ credential: "proof:havo-vwo-3", status: CLAIMED }] }',
      ['UNKNOWN DIPLOMA', 'UNKNOWN DIPLOMA', 'UNKNOWN DIPLOMA', 'UNKNOWN DIPLOMA', 'FAILS'],
    ],
  ])('of whom is known: %s', async (_, profile, verdicts) => {
    const found = new Map((await all(profile, some, 100)).map((one) => [one.credential.code, one]));
    const shown = mbo.map((code) => {
      const { verdict, openPoints } = found.get(code) ?? { verdict: 'none', openPoints: [] };
      return [verdict, ...new Set(openPoints.map(({ settledBy }) => settledBy))].join(' ');
    });
    expect(shown).toEqual(verdicts);
  });

  it('wait for a result that is not known, and for nothing where an associate degree asks for havo only', async () => {
    const found = await all('{ age: 18, holdings: [{ credential: "proof:havo-ng" }] }', hbo, 100);
    const bachelor = found.find(({ credential }) => credential.code === 'isat:34267');
    expect(bachelor?.verdict).toBe('UNKNOWN');
    expect(new Set(bachelor?.openPoints.map(({ settledBy }) => settledBy))).toEqual(new Set(['RESULT']));
    expect(found.find(({ credential }) => credential.code === 'isat:80123')).toMatchObject({
      verdict: 'HOLDS',
      openPoints: [],
    });
  });

  it('are shown without those that do not, which are counted', async () => {
    const profile = '{ age: 17, holdings: [{ credential: "vmbo:6111" }] }';
    const [standard, whole] = [await page(profile, 'first: 1'), await page(profile, `${every}, first: 1`)];
    const { holds, unknown, fails } = standard.counts;
    expect(standard.totalCount).toBe(holds + unknown);
    expect(whole.totalCount).toBe(holds + unknown + fails);
    expect(fails).toBeGreaterThan(holds);
    expect(whole.counts).toEqual(standard.counts);
  });

  it('leave out what is held', async () => {
    const found = await all('{ age: 22, holdings: [{ credential: "crebo:25737" }] }', some, 100);
    expect(found.map(({ credential }) => credential.code)).not.toContain('crebo:25737');
    expect(found.map(({ credential }) => credential.code)).toContain('crebo:25736');
  });

  it('are lost or doubled by no page', async () => {
    const profile = '{ holdings: [{ credential: "crebo:25889" }] }';
    const [parts, whole] = [await all(profile, some, 7), await all(profile, some, 100)];
    expect(whole.length).toBeGreaterThan(20);
    expect(parts).toEqual(whole);
    expect(new Set(whole.map(({ credential }) => credential.code)).size).toBe(whole.length);
  });

  it.each([
    ['themes: ["procestechniek"], region: "AMR29", tracks: [BOL], mboLevels: [2]', ['crebo:25761']],
    ['themes: ["procestechniek"], region: "AMR29", mboLevels: []', []],
    ['themes: ["installatie"], region: "EX01"', ['crebo:25887', 'crebo:25889']],
    ['kinds: [BACHELOR], mboLevels: [2]', []],
  ])('are those of %s', async (asked, codes) => {
    const found = await all('{}', `${every}, ${asked}`, 100);
    expect(found.map(({ credential }) => credential.code).sort()).toEqual(codes);
  });

  it('of a province are those of the regions that lie in it whole', async () => {
    const codes = async (region: string) =>
      (await all('{}', `${every}, region: "${region}"`, 100)).map(({ credential }) => credential.code);
    const within = new Set([...(await codes('AMR20')), ...(await codes('AMR29'))]);
    const province = new Set(await codes('PV27'));
    expect([...within].filter((code) => !province.has(code))).toEqual([]);
    expect(province.has('crebo:25737')).toBe(true);
    expect(await codes('PV22')).toEqual([]);
  });
});

it.each([
  ['a region that is not known', 'region: "AMR99", first: 1', 'BAD_INPUT'],
  ['an id of another type', 'region: "Q3JlZGVudGlhbDpjcmVibzoyNTczNw", first: 1', 'BAD_ID'],
  ['a page of none', 'first: 0', 'PAGE_SIZE'],
  ['a cursor of another list', 'first: 1, after: "Q3JlZGVudGlhbCBwcm9vZjpoYXZv"', 'BAD_INPUT'],
])('%s is refused', async (_, asked, code) => {
  const { errors } = await ask({ query: `{ admittingProgrammes(profile: {}, ${asked}) { totalCount } }` });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect(faults).toEqual([]);
});

it('of a learner come through the one door, by what was recorded then', async () => {
  const id = Buffer.from('Learner:01a19b45-b800-7000-8000-000000000001').toString('base64url');
  const holds = async (asOf: string) => {
    const { data } = await ask({
      query: `{ learner(id: "${id}") { admittingProgrammes(first: 1, mboLevels: [2], startDate: "2027-02-01", asOf: "${asOf}") { counts { holds } } } }`,
    });
    return (data as { learner: { admittingProgrammes: { counts: { holds: number } } } }).learner.admittingProgrammes
      .counts.holds;
  };
  expect(await holds('2026-12-01T12:00:00Z')).toBeGreaterThan(0);
  // His vmbo diploma was recorded on 2 November 2026.
  expect(await holds('2026-11-01T12:00:00Z')).toBe(0);
});
