import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRio } from '../../../server/importing/rio/readRio.js';
import { cloneTemplate } from '../../support/testDatabase.js';
import { folderOf, importInto, rowsIn } from './importInto.js';
import { jsonFile, rejectsOfRio } from './rejectsOf.js';
import { rioFile } from './rioFile.js';

const access = await cloneTemplate();
const without = (thing: unknown, field: string) => ({ ...(thing as object), [field]: undefined });

describe('the path that was asked tells of which kind an answer is', () => {
  it.each([
    ['/aangeboden-opleidingen/a1', 'aangebodenOpleidingcode'],
    ['/aangeboden-opleidingen/a1', 'type'],
    ['/aangeboden-opleidingen/a1', 'startdatum'],
    ['/aangeboden-opleidingen/a1/opleiding', 'opleidingseenheidcode'],
    ['/aangeboden-opleidingen/a1/opleiding', 'volledigeNaam'],
    ['/aangeboden-opleidingen/a1/onderwijsaanbieder', 'naam'],
    ['/opleidingen/1001O1234/opleidingserkenning', 'erkendeopleidingscode'],
  ])('%s without %s is rejected', (path, field) => {
    const file = rioFile({});
    expect(rejectsOfRio({ ...file, [path]: without(file[path], field) })[0]).toMatchObject({
      path: `$[${JSON.stringify(path)}].${field}`,
      given: undefined,
    });
  });

  it.each([
    ['/aangeboden-opleidingen/a1/aangeboden-opleiding-cohorten', 'beginAanmeldperiode'],
    ['/organisatorische-eenheden/110A133/erkenningen', 'code'],
  ])('an item of %s without %s is rejected', (path, field) => {
    const file = rioFile({});
    const [item] = file[path] as object[];
    expect(rejectsOfRio({ ...file, [path]: [without(item, field)] })[0]).toMatchObject({
      path: `$[${JSON.stringify(path)}][0].${field}`,
    });
  });

  it.each([
    ['an answer without id', '/aangeboden-opleidingen/a1', { id: undefined }, /with an id/],
    ['an answer that is another thing than was asked', '/aangeboden-opleidingen/a1', { id: 'a2' }, /expected a1/],
    ['a type that the register does not have', '/aangeboden-opleidingen/a1', { type: 'MBO' }, /AANGEBODENMBOOPLEIDING/],
    [
      'another kind than was asked',
      '/aangeboden-opleidingen/a1',
      { type: 'MBOKWALIFICATIE' },
      /AANGEBODENMBOOPLEIDING/,
    ],
  ])('%s is rejected', (_, path, changes, reason) => {
    const file = rioFile({});
    expect(rejectsOfRio({ ...file, [path]: { ...(file[path] as object), ...changes } })[0]).toMatchObject({
      reason: expect.stringMatching(reason),
    });
  });

  it('is told by the type where the path is not there', () => {
    const offered = without(rioFile({})['/aangeboden-opleidingen/a1'], 'aangebodenOpleidingcode');
    expect(rejectsOfRio([offered])).toMatchObject([{ path: '$[0].aangebodenOpleidingcode' }]);
    expect(rejectsOfRio([offered, { id: '7' }])[1]).toMatchObject({ path: '$[1]' });
  });

  it('is needed of a cohort, which does not say itself of what it is', () => {
    const [cohort] = rioFile({})['/aangeboden-opleidingen/a1/aangeboden-opleiding-cohorten'] as object[];
    expect(rejectsOfRio({ '/aangeboden-opleiding-cohorten': [cohort] })).toMatchObject([
      { given: 'c1', reason: expect.stringContaining('/aangeboden-opleidingen/{id}/aangeboden-opleiding-cohorten') },
    ]);
  });

  it('is of no use to an import where the type or the path says so', () => {
    const { rejects, unused } = readRio([
      jsonFile('rio.json', {
        '/aangeboden-opleidingen/b1': { id: 'b1', type: 'AANGEBODENVOOPLEIDING', aangebodenOpleidingcode: 'b1' },
        '/opleidingen/o1': { id: 'o1', type: 'MBOKWALIFICATIEDOSSIER', opleidingseenheidcode: 'o1' },
        '/opleidingen/o1/opleidingsrelaties': [{ id: 'r1' }],
      }),
    ]);
    expect(rejects).toEqual([]);
    expect(Object.fromEntries(unused)).toEqual({
      AANGEBODENVOOPLEIDING: 1,
      MBOKWALIFICATIEDOSSIER: 1,
      opleidingsrelaties: 1,
    });
  });
});

describe('the example of the document', () => {
  it('is taken whole', async () => {
    const document = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/.exec(document) ?? [];
    const outcome = await importInto(access, ['rio', await folderOf({ 'rio.json': example }), '--source', 'example']);
    expect(outcome).toMatchObject({ rejects: [], notices: [], isWritten: true });
    expect(await rowsIn(access, `select * from catalogue.offer where writer = 'rio: example'`)).toMatchObject([
      {
        credentialKey: 'crebo:25737',
        providerKey: 'brin:99ZY',
        track: 'BBL',
        startDate: '2027-02-01',
        endDate: '2029-01-31',
        enrolment: [{ from: '2026-10-01', to: '2027-01-15' }],
        enrolmentOpen: true,
        places: ['Heerhugowaard'],
        seats: 16,
        languages: ['nl'],
        priceCents: null,
      },
    ]);
  });
});
