import { describe, expect, it } from 'vitest';
import { cloneTemplate } from '../../support/testDatabase.js';
import { folderOf, importInto, rowsIn } from './importInto.js';
import { rejectsOfOeapi } from './rejectsOf.js';
import { schoolFile } from './schoolFile.js';
import { schoolFile6 } from './schoolFile6.js';

const access = await cloneTemplate();
const total = (amount: string, more: object = {}) => ({ costType: 'total costs', amount, currency: 'EUR', ...more });

async function rejectsOf(codes: readonly object[], ...words: string[]) {
  const file = await folderOf({
    'a.json': schoolFile({ offeringId: 'meaning' }, { otherCodes: codes, modeOfStudy: undefined }),
  });
  return (await importInto(access, ['oeapi', file, '--source', 'meaning', ...words])).rejects;
}

describe('an amount', () => {
  it.each(['1.999', '99999999999999.999', '10000000'])('of %s is rejected', (amount) => {
    expect(rejectsOfOeapi(schoolFile({ priceInformation: [total(amount)] }))).toMatchObject([
      { path: '$[2].priceInformation[0].amount', given: amount, reason: expect.stringContaining('two decimals') },
    ]);
    const costs = [{ costType: 'total_costs', amount, currency: 'EUR' }];
    expect(rejectsOfOeapi(schoolFile6({ priceInformation: costs }))).toMatchObject([
      { path: '$[2].priceInformation[0].amount' },
    ]);
  });

  it('is rejected beside another total', () => {
    expect(rejectsOfOeapi(schoolFile({ priceInformation: [total('1'), total('2')] }))).toMatchObject([
      { path: '$[2].priceInformation', reason: expect.stringContaining('one total') },
    ]);
  });

  it('is no matter where it is not used, and one total may stand twice', () => {
    const costs = [total('1.999', { currency: 'JPY' }), total('1.999', { costType: 'STAP eligible' })];
    expect(rejectsOfOeapi(schoolFile({ priceInformation: [...costs, total('2'), total('2.00')] }))).toEqual([]);
  });
});

describe('a language', () => {
  it.each(['zzz', 'n', 'und', 'nederlands'])('%s is rejected', (language) => {
    const reason = 'expected a language, such as nld or nl-NL';
    expect(rejectsOfOeapi(schoolFile({ teachingLanguage: language }))).toMatchObject([
      { path: '$[2].teachingLanguage', reason },
    ]);
    expect(rejectsOfOeapi(schoolFile6({ teachingLanguages: [language] }))).toMatchObject([
      { path: '$[2].teachingLanguages[0]', reason },
    ]);
  });

  it.each(['nld', 'dut', 'eng', 'fry', 'pap', 'sgn', 'dse', 'nl-NL', 'tur'])('%s is taken', (language) => {
    expect(rejectsOfOeapi(schoolFile({ teachingLanguage: language }))).toEqual([]);
  });
});

describe('a leerweg', () => {
  const leerweg = (code: string) => ({ codeType: 'x-leerweg', code });

  it('that there is not is rejected', () => {
    expect(rejectsOfOeapi(schoolFile({ otherCodes: [leerweg('BLL')] }))).toMatchObject([
      { path: '$[2].otherCodes[0].code', given: 'BLL', reason: 'expected one of BOL, BBL, OVO' },
    ]);
  });

  it('of mbo is rejected for a programme of hbo, told or said', async () => {
    const [bachelor] = await rowsIn(
      access,
      `select key from catalogue.credential where kind = 'BACHELOR' order by key limit 1`,
    );
    const code = { codeType: 'x-leerpad', code: String(bachelor?.['key']) };
    expect(await rejectsOf([code, leerweg('BBL')])).toMatchObject([
      { path: '$[2]', value: 'BBL', reason: expect.stringMatching(/BACHELOR.*FULL_TIME, PART_TIME/) },
    ]);
    expect(await rejectsOf([code], '--track', 'OVO')).toMatchObject([{ value: 'OVO' }]);
    expect(await rejectsOf([code], '--track', 'PART_TIME')).toEqual([]);
  });

  it('of mbo is taken for mbo, and one of hbo is not', async () => {
    const code = { codeType: 'x-crebo', code: '25737' };
    expect(await rejectsOf([code, leerweg('OVO')])).toEqual([]);
    expect(await rejectsOf([code], '--track', 'FULL_TIME')).toMatchObject([{ value: 'FULL_TIME' }]);
  });
});

describe('an offer of something that is not followed', () => {
  it.each(['proof:havo', 'document:ervaringscertificaat'])('is rejected: %s', async (key) => {
    const known = await rowsIn(access, `select key from catalogue.credential where key = '${key}'`);
    expect(known).toHaveLength(1);
    expect(await rejectsOf([{ codeType: 'x-leerpad', code: key }])).toMatchObject([
      { path: '$[2]', value: key, reason: expect.stringContaining('is brought, not followed') },
    ]);
  });
});
