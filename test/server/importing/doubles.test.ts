import { describe, expect, it } from 'vitest';
import { readOeapi } from '../../../server/importing/oeapi/readOeapi.js';
import { readRio } from '../../../server/importing/rio/readRio.js';
import { cloneTemplate } from '../../support/testDatabase.js';
import { folderOf, importInto } from './importInto.js';
import { jsonFile } from './rejectsOf.js';
import { rioFile } from './rioFile.js';
import { schoolFile } from './schoolFile.js';

const access = await cloneTemplate();
const [SCHOOL, PROGRAM, OFFERING] = schoolFile();
const offering = (changes: object) => ({ ...OFFERING, ...changes });
const read = (...files: unknown[]) =>
  readOeapi(
    files.map((value, index) => jsonFile(`${index}.json`, value)),
    5,
  );

describe('a thing of OEAPI that stands in the files twice', () => {
  it('is taken once where what is used of it is the same', () => {
    const again = offering({ program: PROGRAM, description: 'in other words' });
    const { offers, rejects } = read([SCHOOL, PROGRAM, OFFERING], [again, PROGRAM]);
    expect(rejects).toEqual([]);
    expect(offers.map(({ key }) => key)).toEqual(['oeapi/offering-1']);
  });

  it('is rejected the second time where it says something else, also in another file', () => {
    const { offers, rejects } = read([SCHOOL, PROGRAM, OFFERING], [offering({ maxNumberStudents: 5 })]);
    expect(offers).toMatchObject([{ seats: 20 }]);
    expect(rejects).toEqual([
      {
        file: '1.json',
        path: '$[0]',
        value: 'offering-1',
        reason: 'it says something else than 0.json at $[2], which has the same id and is taken: expected each id once',
      },
    ]);
  });

  it('does not take the place of one that is rejected', () => {
    const bad = offering({ startDate: 'soon' });
    const { offers, rejects, heldBack } = read([SCHOOL, PROGRAM, bad], [OFFERING]);
    expect(offers).toEqual([]);
    expect(heldBack).toEqual(['oeapi/offering-1']);
    expect(rejects).toMatchObject([
      { file: '0.json', path: '$[2].startDate' },
      {
        file: '1.json',
        path: '$[0]',
        reason: expect.stringContaining('than 0.json at $[2], which has the same id and is rejected'),
      },
    ]);
  });

  it('is told with its own faults where the second is bad', () => {
    const { offers, rejects } = read([SCHOOL, PROGRAM, OFFERING, offering({ startDate: 'soon' })]);
    expect(offers).toHaveLength(1);
    expect(rejects).toMatchObject([{ path: '$[3].startDate' }]);
  });

  it('is rejected whole in another thing too, and for organisations and programmes alike', () => {
    const name = [{ language: 'nl', value: 'Anders' }];
    const other = offering({ offeringId: 'o2', program: { ...PROGRAM, organization: { ...SCHOOL, name } } });
    expect(read([SCHOOL, PROGRAM, OFFERING, other]).rejects).toMatchObject([{ path: '$[3].program.organization' }]);
  });
});

describe('a thing of RIO that stands in the files twice', () => {
  const readTwo = (one: object, two: object) => readRio([jsonFile('a.json', one), jsonFile('b.json', two)]);

  it('is taken once where it is the same', () => {
    expect(readTwo(rioFile({}), rioFile({}))).toMatchObject({ rejects: [], offers: [{ key: 'rio/c1' }] });
  });

  it('is rejected the second time where it says something else', () => {
    const { rejects, offers } = readTwo(rioFile({}), rioFile({ cohort: { deelnemersplaatsen: 9 } }));
    expect(offers).toMatchObject([{ seats: null }]);
    expect(rejects).toMatchObject([
      {
        file: 'b.json',
        value: 'c1',
        reason: expect.stringMatching(/^it says something else than a\.json at .* is taken/),
      },
    ]);
  });

  it('does not take the place of one that is rejected', () => {
    const { rejects, offers } = readTwo(rioFile({ offered: { startdatum: 'soon' } }), rioFile({}));
    expect(offers).toEqual([]);
    expect(rejects).toMatchObject([
      { file: 'a.json' },
      { file: 'b.json', value: 'a1', reason: expect.stringContaining('is rejected') },
    ]);
  });
});

describe('two things that become one in the store', () => {
  it('are told where they differ', async () => {
    const rio = rioFile({});
    const other = { ...(rio['/aangeboden-opleidingen/a1'] as object), id: 'a2', eigennaam: 'Anders' };
    const cohorts = '/aangeboden-opleidingen/a1/aangeboden-opleiding-cohorten';
    const file = {
      ...rio,
      '/aangeboden-opleidingen/a2': other,
      '/aangeboden-opleidingen/a2/opleiding': rio['/aangeboden-opleidingen/a1/opleiding'],
      '/aangeboden-opleidingen/a2/onderwijsaanbieder': rio['/aangeboden-opleidingen/a1/onderwijsaanbieder'],
      '/aangeboden-opleidingen/a2/aangeboden-opleiding-cohorten': rio[cohorts],
    };
    const outcome = await importInto(access, ['rio', await folderOf({ 'rio.json': file }), '--source', 'one cohort']);
    expect(outcome.differences.filter(({ what }) => what === 'offer')).toMatchObject([{ key: 'rio/c1' }]);
    expect(outcome.rejects).toMatchObject([
      { value: 'rio/c1', reason: expect.stringMatching(/another offer has this code: rio\.json at /) },
    ]);
  });

  it('are told where two specifications define one credential in two ways', async () => {
    const specification = (id: string, level: number) => ({
      educationSpecificationId: id,
      primaryCode: { codeType: 'x-crebo', code: '29990' },
      name: [{ language: 'nl', value: 'Monteur' }],
      level: `secondary vocational education ${level}`,
    });
    const folder = await folderOf({
      'a.json': [specification('s1', 2), specification('s2', 2), specification('s3', 3)],
    });
    const outcome = await importInto(access, ['oeapi', folder, '--source', 'specifications']);
    expect(outcome.rejects).toMatchObject([
      { path: '$[2]', value: 'crebo:29990', reason: expect.stringContaining('a.json at $[0]') },
    ]);
  });

  it('are told where two organisations of one BRIN code have two names', async () => {
    const school = (id: string, value: string) => ({
      organizationId: id,
      primaryCode: { codeType: 'brin', code: '97ZZ' },
      name: [{ language: 'nl', value }],
    });
    const folder = await folderOf({ 'a.json': [school('1', 'Een'), school('2', 'Twee'), school('3', 'Een')] });
    const outcome = await importInto(access, ['oeapi', folder, '--source', 'two names']);
    expect(outcome.rejects).toEqual([]);
    expect(outcome.notices).toEqual([
      'brin:97ZZ: name is "Twee" in a.json at $[1], and "Een" in a.json at $[0], which stays',
    ]);
  });
});
