import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { askCatalogue } from './askCatalogue.js';

const amr20 = toGlobalId('Region', 'AMR20');
const amr29 = toGlobalId('Region', 'AMR29');
const monteur = toGlobalId('Credential', 'crebo:25737');

describe('offers', () => {
  it.each([
    [{}, ['25PT/25736/BBL/2025', '25PT/25737/BBL/2025', 'example/1']],
    [{ region: amr20 }, ['25PT/25736/BBL/2025', '25PT/25737/BBL/2025']],
    [{ region: amr29 }, ['25PT/25736/BBL/2025']],
    [{ region: toGlobalId('Region', 'AMR01') }, []],
    [{ credential: monteur }, ['25PT/25737/BBL/2025', 'example/1']],
    [{ credential: monteur, region: amr29 }, []],
    [{ world: 'EXAMPLE' }, ['example/1']],
    [{ track: 'BOL' }, ['example/1']],
    [{ track: 'BBL', world: 'REAL', credential: monteur }, ['25PT/25737/BBL/2025']],
  ])('can be asked by %j', async (asked, found) => {
    const query =
      'query ($credential: ID, $region: ID, $world: World, $track: Track) { offers(first: 10, credential: $credential, region: $region, world: $world, track: $track) { edges { node { code } } } }';
    const { data, errors } = await askCatalogue(query, asked);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ offers: { edges: found.map((code) => ({ node: { code } })) } });
  });

  it('of a credential can be asked by region and world', async () => {
    const query =
      'query ($region: ID) { credentialByCode(code: "crebo:25737") { real: offers(first: 5, region: $region, world: REAL) { totalCount } example: offers(first: 5, world: EXAMPLE) { totalCount } } }';
    expect((await askCatalogue(query, { region: amr20 })).data).toEqual({
      credentialByCode: { real: { totalCount: 1 }, example: { totalCount: 1 } },
    });
    expect((await askCatalogue(query, { region: amr29 })).data).toEqual({
      credentialByCode: { real: { totalCount: 0 }, example: { totalCount: 1 } },
    });
  });

  it('name their provider and regions by id, and say that they are synthetic', async () => {
    const { data } = await askCatalogue(
      '{ offers(first: 1, world: EXAMPLE) { edges { node { basis provider { id } regions { id } credential { code } startDate priceCents seats targetGroups title } } } }',
    );
    expect(data).toEqual({
      offers: {
        edges: [
          {
            node: {
              basis: 'SYNTHETIC',
              provider: { id: toGlobalId('Organisation', 'example:school') },
              regions: [{ id: toGlobalId('Region', 'EX01') }],
              credential: { code: 'crebo:25737' },
              startDate: '2027-02-01',
              priceCents: 120000,
              seats: 12,
              targetGroups: ['STARTER'],
              title: null,
            },
          },
        ],
      },
    });
  });

  it('of a module give its parts by pages in the order of the credential, those of the whole give none', async () => {
    const { data } = await askCatalogue(
      `{ credentialByCode(code: "crebo:25737") { offers(first: 5) { edges { node { code parts(first: 1) { totalCount edges { node { code } } } } } } } }`,
    );
    const parts = { totalCount: 2, edges: [{ node: { code: 'crebo:25737/1' } }] };
    const nodes = [
      { code: '25PT/25737/BBL/2025', parts: null },
      { code: 'example/1', parts },
    ];
    expect(data).toEqual({ credentialByCode: { offers: { edges: nodes.map((node) => ({ node })) } } });
  });

  it('refuse an id of another type, naming the argument', async () => {
    const { errors } = await askCatalogue('query ($id: ID) { offers(first: 1, region: $id) { totalCount } }', {
      id: monteur,
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_ID');
    expect(errors?.[0]?.message).toContain('Region');
  });
});
