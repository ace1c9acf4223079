import { describe, expect, it } from 'vitest';
import { readOeapi } from '../../../server/importing/oeapi/readOeapi.js';
import { parseJsonFile } from '../../../server/importing/parseJsonFile.js';
import { readRio } from '../../../server/importing/rio/readRio.js';
import { fileOf, jsonFile as file, rejectsOfOeapi } from './rejectsOf.js';
import { schoolFile } from './schoolFile.js';

describe('what is rejected of OEAPI', () => {
  it('is told by path, line, value and what is expected', () => {
    expect(rejectsOfOeapi(schoolFile({ teachingLanguage: 'n' }))).toEqual([
      {
        path: '$[2].teachingLanguage',
        text: '"teachingLanguage": "n",',
        given: 'n',
        reason: 'expected a language, such as nld or nl-NL',
      },
    ]);
  });

  it('is told by the line of the thing where a field is missing', () => {
    expect(rejectsOfOeapi(schoolFile({ startDate: undefined }))).toEqual([
      { path: '$[2].startDate', text: '{', given: undefined, reason: 'expected a day: version 5 requires it' },
    ]);
  });

  it.each([
    [
      'a word that the standard does not have',
      {},
      { modeOfStudy: 'evening' },
      '$[1].modeOfStudy',
      /full-time, part-time/,
    ],
    ['a day that does not exist', { startDate: '2027-02-30' }, {}, '$[2].startDate', /YYYY-MM-DD/],
    ['half a seat', { maxNumberStudents: 2.5 }, {}, '$[2].maxNumberStudents', /whole number/],
    [
      'an amount with a comma',
      { priceInformation: [{ costType: 'total costs', amount: '1,50' }] },
      {},
      '$[2].priceInformation[0].amount',
      /340\.84/,
    ],
    ['a component', { offeringType: 'component' }, {}, '$[2]', /component/],
    [
      'a code type of nobody',
      { otherCodes: [{ codeType: 'crebo', code: '1' }] },
      {},
      '$[2].otherCodes[0].codeType',
      /x-/,
    ],
  ])('%s', (_, offering, program, path, reason) => {
    expect(rejectsOfOeapi(schoolFile(offering, program))).toMatchObject([
      { path, reason: expect.stringMatching(reason) },
    ]);
  });

  it('keeps a word of an institution’s own, which means nothing here', () => {
    expect(rejectsOfOeapi(schoolFile({}, { modeOfStudy: 'x-evening' }))).toEqual([]);
  });

  it('is a thing of no type', () => {
    expect(rejectsOfOeapi([...schoolFile(), { name: 'nothing' }, 7])).toMatchObject([
      { path: '$[3]' },
      { path: '$[4]' },
    ]);
  });

  it('does not keep the others from being taken', () => {
    const { offers, heldBack } = readOeapi([file('a.json', [...schoolFile(), { offeringId: 'bad' }])], null);
    expect(offers.map(({ key }) => key)).toEqual(['oeapi/offering-1']);
    expect(heldBack).toEqual(['oeapi/bad']);
  });
});

describe('what stops an import', () => {
  it.each([
    ['{"items": [1, 2', 'a.json is no JSON: line 1, column 16: the text ends too early.'],
    ['{\n  "a": 1,\n  b: 2\n}', 'a.json is no JSON: line 3, column 3: a name in double quotes is expected.'],
    ['[\n  {"a": 01}\n]', 'a.json is no JSON: line 2, column 10: "," or "}" is expected.'],
    ['[1]\n[2]', 'a.json is no JSON: line 2, column 1: the document ends here, but more follows.'],
    ['["a\tb"]', 'a.json is no JSON: line 1, column 2: a string is not closed or holds a character that it may not.'],
    [' \n', 'a.json is empty: give a file with JSON.'],
  ])('a file that is no JSON: %j', (text, message) => {
    expect(() => fileOf('a.json', text)).toThrow(message);
  });

  it('a file that is not UTF-8', () => {
    expect(() => parseJsonFile('a.json', new Uint8Array([0x22, 0xe9, 0x22]))).toThrow('a.json is not UTF-8');
  });

  it('files of two versions', () => {
    const six = file('six.json', { programmeOfferingId: '1' });
    expect(() => readOeapi([file('five.json', schoolFile()), six], null)).toThrow(
      'five.json is of OEAPI v5, six.json of v6',
    );
  });

  it('files of another standard, or of none', () => {
    const rio = file('rio.json', [{ id: '1', aangebodenOpleidingcode: '1' }]);
    expect(() => readOeapi([rio], null)).toThrow('--version 5 or --version 6');
    expect(() => readRio([file('oeapi.json', schoolFile())])).toThrow('Nothing in oeapi.json is of the RIO LOD API.');
  });

  it('names that are no paths among paths', () => {
    expect(() => readRio([file('rio.json', { '/opleidingen': [], opleidingen: [] })])).toThrow(
      '"opleidingen" is no path',
    );
  });
});

describe('what is not used', () => {
  it('is counted by type and field', () => {
    const { unused } = readOeapi([file('a.json', [...schoolFile(), { personId: '1', givenName: 'x' }])], null);
    expect(Object.fromEntries(unused)).toEqual({
      'Offering.description': 1,
      'Offering.resultExpected': 1,
      'Organization.organizationType': 1,
      'Organization.shortName': 1,
      Person: 1,
      'Program.abbreviation': 1,
      'Program.description': 1,
    });
  });
});
