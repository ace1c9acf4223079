import { describe, expect, it } from 'vitest';
import { toCursor } from '../../src/shared/graph/cursor.js';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { askCatalogue } from './askCatalogue.js';

const eersteMonteur = toGlobalId('Credential', 'crebo:25736');
const monteur = toGlobalId('Credential', 'crebo:25737');

function edges(...codes: string[]): object {
  return { edges: codes.map((code) => ({ node: { code } })) };
}

async function codes(filter: string): Promise<unknown> {
  const { data, errors } = await askCatalogue(`{ credentials(first: 100 ${filter}) { edges { node { code } } } }`);
  expect(errors).toBeUndefined();
  return (data as { credentials: { edges: { node: { code: string } }[] } }).credentials.edges.map(
    ({ node }) => node.code,
  );
}

describe('credential', () => {
  it('is found by id and by code, with its fields under their names', async () => {
    const fields =
      'id code name nameLanguage kind mboKind mboLevel tracks nominalLoad { sbu ec } keuzedeelLoadSbu predecessorCode successorCode validFrom basis provenance { field basis certainty source }';
    const { data, errors } = await askCatalogue(
      `query ($id: ID!) { credential(id: $id) { ${fields} } credentialByCode(code: "crebo:25737") { ${fields} } }`,
      { id: monteur },
    );
    expect(errors).toBeUndefined();
    expect(data?.['credential']).toEqual(data?.['credentialByCode']);
    expect(data?.['credential']).toEqual({
      id: monteur,
      code: 'crebo:25737',
      name: 'Monteur elektrotechnische systemen',
      nameLanguage: 'nl',
      kind: 'MBO_DIPLOMA',
      mboKind: 'BASISBEROEPS',
      mboLevel: 2,
      tracks: ['BOL', 'BBL'],
      nominalLoad: { sbu: 3200, ec: null },
      keuzedeelLoadSbu: 720,
      predecessorCode: null,
      successorCode: 'crebo:26000',
      validFrom: '2016-08-01',
      basis: 'REGISTER',
      provenance: [{ field: '*', basis: 'REGISTER', certainty: 'found', source: 'a register' }],
    });
  });

  it('is null where there is none', async () => {
    const id = toGlobalId('Credential', 'crebo:1');
    expect(
      await askCatalogue('query ($id: ID!) { credential(id: $id) { code } credentialByCode(code: "1") { code } }', {
        id,
      }),
    ).toEqual({ data: { credential: null, credentialByCode: null } });
  });

  it.each([
    ['CREBO:25737', 'crebo:25737'],
    ['Crebo:25737 ', 'crebo:25737'],
    ['crebo:25737', 'crebo:25737'],
    ['25737', null],
    ['CREBO', null],
  ])('by the code %j is %j: the kind of code is read without case', async (code, found) => {
    expect(await askCatalogue('query ($code: String!) { credentialByCode(code: $code) { code } }', { code })).toEqual({
      data: { credentialByCode: found && { code: found } },
    });
  });

  it.each([
    ['of another type', toGlobalId('Organisation', 'brin:25PT'), 'Credential'],
    ['malformed', 'crebo:25737', 'id'],
  ])('refuses an id that is %s', async (_, id, says) => {
    const { data, errors } = await askCatalogue('query ($id: ID!) { credential(id: $id) { code } }', { id });
    expect(data).toEqual({ credential: null });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_ID');
    expect(errors?.[0]?.message).toContain(says);
  });

  it('has its parts in the order of their positions, by pages', async () => {
    const query =
      'query ($after: String) { credentialByCode(code: "crebo:25737") { parts(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { position kind load { sbu ec } sbuBasis basis outcome { code registerCode } } } } } }';
    const first = await askCatalogue(query);
    const page = (first.data as { credentialByCode: { parts: { pageInfo: { endCursor: string } } } }).credentialByCode
      .parts;
    expect(page).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            position: 1,
            kind: 'WERKPROCES',
            load: { sbu: 1200, ec: null },
            sbuBasis: 'DERIVED',
            basis: 'DERIVED',
            outcome: { code: '23299/P1-K1-W1', registerCode: 'P1-K1-W1' },
          },
        },
        { node: { position: 2 } },
      ],
    });
    const second = await askCatalogue(query, { after: page.pageInfo.endCursor });
    expect(second.data).toMatchObject({
      credentialByCode: {
        parts: { edges: [{ node: { position: 10, outcome: null } }], pageInfo: { hasNextPage: false } },
      },
    });
  });

  it('counts EC only in hbo', async () => {
    const { data } = await askCatalogue(
      '{ credentialByCode(code: "isat:34267") { nominalLoad { sbu ec } parts(first: 1) { edges { node { load { sbu ec } } } } } }',
    );
    expect(data).toEqual({
      credentialByCode: {
        nominalLoad: { sbu: 6720, ec: 240 },
        parts: { edges: [{ node: { load: { sbu: 3360, ec: 120 } } }] },
      },
    });
  });

  it('tells the rules that govern it, by purpose and day', async () => {
    const { data } = await askCatalogue(
      `query ($after: String) { credentialByCode(code: "crebo:25736") {
      all: rules(first: 9) { ...Codes } track: rules(purpose: TRACK, first: 9) { ...Codes }
      second: rules(first: 1, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage } ...Codes }
      lastDay: rules(purpose: TRACK, on: "2026-07-31", first: 9) { ...Codes } dayAfter: rules(purpose: TRACK, on: "2026-08-01", first: 9) { ...Codes }
      firstDay: rules(purpose: TRACK, on: "2020-08-01", first: 9) { ...Codes } dayBefore: rules(purpose: TRACK, on: "2020-07-31", first: 9) { ...Codes }
    } vmbo: credentialByCode(code: "vmbo:6111") { rules(first: 9) { ...Codes } } }
    fragment Codes on RuleConnection { edges { node { code } } }`,
      { after: toCursor('Rule', 'ADM03') },
    );
    const [none, track] = [edges(), edges('ADM03')];
    expect(data).toEqual({
      credentialByCode: {
        all: edges('ADM03', 'ADM04', 'ADM29'),
        second: { totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: true }, ...edges('ADM04') },
        track,
        lastDay: track,
        dayAfter: none,
        firstDay: track,
        dayBefore: none,
      },
      vmbo: { rules: edges('ADM29', 'ADM30') },
    });
  });

  it('refuses a day that does not exist', async () => {
    const { errors } = await askCatalogue(
      'query ($on: Date) { credentialByCode(code: "crebo:25736") { rules(on: $on, first: 9) { totalCount } } }',
      { on: '2026-02-30' },
    );
    expect(errors?.[0]?.message).toContain('YYYY-MM-DD');
  });

  it('shares outcomes with another credential, never what is not known', async () => {
    const query =
      'query ($here: ID!, $there: ID!) { credential(id: $here) { sharedWith(credential: $there, first: 9) { totalCount edges { node { outcome { code } here { code load { sbu } } there { code load { sbu } } } } } } }';
    const { data } = await askCatalogue(query, { here: monteur, there: eersteMonteur });
    expect(data).toEqual({
      credential: {
        sharedWith: {
          totalCount: 1,
          edges: [
            {
              node: {
                outcome: { code: '23299/B1-K1-W2' },
                here: { code: 'crebo:25737/2', load: { sbu: 900 } },
                there: { code: 'crebo:25736/2', load: { sbu: 1000 } },
              },
            },
          ],
        },
      },
    });
    const wrong = await askCatalogue(query, { here: monteur, there: toGlobalId('Credential', 'crebo:1') });
    expect(wrong.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('credentials', () => {
  it('come in the order of their codes', async () => {
    expect(await codes('')).toEqual(['crebo:25736', 'crebo:25737', 'isat:34267', 'vmbo:6111']);
  });

  it.each([
    ['kinds: [VMBO_DIPLOMA, BACHELOR]', ['isat:34267', 'vmbo:6111']],
    ['kinds: []', []],
    ['mboLevels: [2, 4]', ['crebo:25737']],
    ['dossierCode: "23299"', ['crebo:25736', 'crebo:25737']],
    ['text: "MONTEUR"', ['crebo:25736', 'crebo:25737']],
    ['text: "Elektrotech"', ['isat:34267', 'crebo:25737']],
    ['text: "vmbo:61"', ['vmbo:6111']],
    ['text: "%"', []],
    ['kinds: null, text: null, dossierCode: null, mboLevels: [3]', ['crebo:25736']],
  ])('can be asked by %s', async (filter, found) => {
    expect(await codes(filter)).toEqual(found);
  });

  it.each([0, -5, 101])('refuse first: %i', async (first) => {
    const { errors } = await askCatalogue('query ($first: Int!) { credentials(first: $first) { totalCount } }', {
      first,
    });
    expect(errors?.[0]?.extensions['code']).toBe('PAGE_SIZE');
  });

  it('refuse a cursor of another list', async () => {
    const offers = await askCatalogue('{ offers(first: 1) { pageInfo { endCursor } } }');
    const after = (offers.data as { offers: { pageInfo: { endCursor: string } } }).offers.pageInfo.endCursor;
    const { errors } = await askCatalogue(
      'query ($after: String) { credentials(first: 1, after: $after) { totalCount } }',
      { after },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('outcome', () => {
  it('is found by id, with the credentials that contain it', async () => {
    const id = toGlobalId('Outcome', '23299/B1-K1-W2');
    const { data } = await askCatalogue(
      'query ($id: ID!) { outcome(id: $id) { id code kind title titleLanguage kerntaakCode textQuality credentials(first: 5) { edges { node { code } } } } }',
      { id },
    );
    expect(data).toEqual({
      outcome: {
        id,
        code: '23299/B1-K1-W2',
        kind: 'WERKPROCES',
        title: 'Werkproces B1-K1-W2',
        titleLanguage: 'nl',
        kerntaakCode: 'B1-K1',
        textQuality: 'OK',
        credentials: { edges: [{ node: { code: 'crebo:25736' } }, { node: { code: 'crebo:25737' } }] },
      },
    });
  });
});

describe('ladder', () => {
  it('has its rungs from the lowest', async () => {
    const { data } = await askCatalogue(
      '{ ladders(first: 9) { edges { node { code theme steps { position credential { code } conditional note basis } } } } ladder(code: "LAD99") { code } }',
    );
    expect(data).toEqual({
      ladder: null,
      ladders: {
        edges: [
          {
            node: {
              code: 'LAD01',
              theme: 'elektro',
              steps: [
                {
                  position: 1,
                  credential: { code: 'vmbo:6111' },
                  conditional: false,
                  note: 'Start.',
                  basis: 'REGISTER',
                },
                { position: 2, credential: { code: 'crebo:25737' }, conditional: true, note: '', basis: 'DERIVED' },
              ],
            },
          },
        ],
      },
    });
  });
});
