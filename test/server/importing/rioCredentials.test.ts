import { describe, expect, it } from 'vitest';
import { seedStore } from '../../../server/store/seedStore.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { cloneTemplate } from '../../support/testDatabase.js';
import { SEEDS } from '../seeding/editedSeeds.js';
import { fingerprints, folderOf, importInto, rowsIn } from './importInto.js';

const access = await cloneTemplate();
const quiet = { onStep: () => undefined, stop: () => undefined };

/** A qualification of the register with its recognition, as two answers. */
function qualification(crebo: string, recognition: object = {}, education: object = {}): Record<string, object> {
  return {
    [`/opleidingen/o${crebo}`]: {
      id: `o${crebo}`,
      type: 'MBOKWALIFICATIE',
      opleidingseenheidcode: '1001O1234',
      opleidingsherkomst: 'SBB',
      volledigeNaam: 'Monteur waterstof',
      startdatum: '2024-08-01',
      begindatum: '2024-08-01',
      niveau: 'MBO-2',
      opleidingssoort: 'BASISBEROEPSOPLEIDING',
      waardedocumentsoort: 'DIPLOMA',
      studielast: 3200,
      studielasteenheid: 'SBU',
      ...education,
    },
    [`/opleidingen/o${crebo}/opleidingserkenning`]: {
      id: `e${crebo}`,
      type: 'MBOOPLEIDINGSERKENNING',
      erkendeopleidingscode: crebo,
      erkenner: 'OCW',
      opleidingsstelsel: 'CREBO',
      ingangsdatum: '2024-08-01',
      toegestaneLeerweg: ['BOL', 'BBL'],
      ...recognition,
    },
  };
}

const credential = async (key: string) =>
  (await rowsIn(access, `select * from catalogue.credential where key = '${key}'`))[0];
const importRio = async (file: object, ...words: string[]) =>
  importInto(access, ['rio', await folderOf({ 'rio.json': file }), ...words]);

describe('a qualification that nobody has', () => {
  it('becomes a credential of which the content is not known, and costs its whole load', async () => {
    const outcome = await importRio(qualification('29998'), '--source', 'new');
    expect(outcome.rejects).toEqual([]);
    expect(await credential('crebo:29998')).toMatchObject({
      kind: 'MBO_DIPLOMA',
      name: 'Monteur waterstof',
      mboKind: 'BASISBEROEPS',
      mboLevel: 2,
      nominalSbu: 3200,
      tracks: ['BOL', 'BBL'],
      validFrom: '2024-08-01',
      lastStart: null,
      contentCompleteness: 'NONE',
      writer: 'rio: new',
    });
    const [sum] = await rowsIn(
      access,
      `select sum(sbu)::int as sbu from catalogue.part where credential_key = 'crebo:29998'`,
    );
    expect(sum).toEqual({ sbu: 3200 });
  });

  it('gets parts that sum to its load when the load changes', async () => {
    const outcome = await importRio(qualification('29998', {}, { studielast: 4800 }), '--source', 'new');
    expect(outcome.differences).toMatchObject([
      { kind: 'CHANGED', fields: [{ field: 'nominalSbu', from: 3200, to: 4800 }] },
    ]);
    const [sum] = await rowsIn(
      access,
      `select sum(sbu)::int as sbu from catalogue.part where credential_key = 'crebo:29998'`,
    );
    expect(sum).toEqual({ sbu: 4800 });
  });

  it('is rejected without its crebo code, which stands in its recognition', async () => {
    const { '/opleidingen/o29997': education } = qualification('29997');
    expect((await importRio([education])).rejects).toMatchObject([
      { value: '1001O1234', reason: expect.stringContaining('/opleidingen/{id}/opleidingserkenning') },
    ]);
  });

  it.each([
    ['a keuzedeel without a certificate', { type: 'MBOKEUZEDEEL', waardedocumentsoort: 'DIPLOMA' }, /keuzedeel/],
    ['a master', { type: 'HOOPLEIDING', graad: 'MASTER', studielasteenheid: 'ECTS_PUNT' }, /bachelor/],
  ])('is rejected: %s', async (_, education, reason) => {
    const outcome = await importRio(qualification('29996', {}, education));
    expect(outcome.rejects).toMatchObject([{ reason: expect.stringMatching(reason) }]);
  });

  it('is a certificate where the register says so, under the code of the register', async () => {
    const { '/opleidingen/o1': unit } = qualification(
      '1',
      {},
      {
        type: 'MBOCERTIFICEERBAREEENHEID',
        opleidingseenheidcode: '1009O0009',
        waardedocumentsoort: 'CERTIFICAAT',
        studielast: 240,
      },
    );
    await importRio([unit], '--source', 'certificate');
    expect(await credential('rio:1009O0009')).toMatchObject({ kind: 'MBO_CERTIFICAAT', nominalSbu: 240, mboLevel: 2 });
  });
});

describe('a qualification of the seeds', () => {
  const words = ['--source', 'dates'];

  it('gets the days that the seeds do not know, from the register, and nothing else', async () => {
    const before = await credential('crebo:25737');
    const outcome = await importRio(
      qualification('25737', { instroomeinddatum: '2028-07-31' }, { niveau: 'MBO-3' }),
      ...words,
    );
    expect(outcome.notices).toEqual([
      'crebo:25737: mboLevel is 3 in rio.json at $["/opleidingen/o25737"], and 2 in the catalogue, which stays',
    ]);
    const { provenance, ...after } = (await credential('crebo:25737')) ?? {};
    expect({ ...after, provenance: null }).toEqual({
      ...before,
      provenance: null,
      validFrom: '2024-08-01',
      lastStart: '2028-07-31',
    });
    const source = 'RIO LOD API v2, file "rio.json", read 2026-12-01T12:00:00.000Z';
    const entry = (field: string) => ({ field, basis: 'REGISTER', certainty: 'found', source });
    expect(provenance).toEqual([...(before?.['provenance'] as object[]), entry('validFrom'), entry('lastStart')]);
  });

  it('keeps them when the seeds are written again, and takes them in once', async () => {
    const before = await fingerprints(access);
    await seedStore(access, subgraphs, { folder: SEEDS, exampleWorld: true, progress: quiet });
    expect(await fingerprints(access)).toEqual(before);
    const again = await importRio(
      qualification('25737', { instroomeinddatum: '2028-07-31' }, { niveau: 'MBO-3' }),
      ...words,
    );
    expect(again.differences).toEqual([]);
  });

  it('follows a change, and is as the seeds have it when the source no longer tells', async () => {
    await importRio(qualification('25737', { instroomeinddatum: '2029-07-31' }), ...words);
    expect(await credential('crebo:25737')).toMatchObject({ validFrom: '2024-08-01', lastStart: '2029-07-31' });
    await importRio(qualification('29995'), ...words);
    const [seeded] = await rowsIn(access, `select * from catalogue.credential where key = 'crebo:25736'`);
    const now = await credential('crebo:25737');
    expect(now).toMatchObject({ validFrom: null, lastStart: null });
    expect((now?.['provenance'] as object[]).length).toBe((seeded?.['provenance'] as object[]).length);
  });
});

describe('an offer of the register', () => {
  it('is not taken when it is open to a specific group, or along a leertraject that is no more', async () => {
    const offered = {
      id: '1',
      type: 'AANGEBODENMBOOPLEIDING',
      aangebodenOpleidingcode: '1',
      startdatum: '2026-08-01',
      leertraject: 'BOL',
      toegankelijkheid: 'SPEC',
      toelatingseisen: 'NEE',
    };
    const old = { ...offered, id: '2', leertraject: 'COL', toegankelijkheid: 'ALL' };
    expect((await importRio([offered, old])).rejects).toMatchObject([{ value: 'SPEC' }, { value: 'COL' }]);
  });
});
