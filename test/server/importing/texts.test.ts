import { describe, expect, it } from 'vitest';
import { readOeapi } from '../../../server/importing/oeapi/readOeapi.js';
import { cloneTemplate } from '../../support/testDatabase.js';
import { fingerprints, folderOf, importInto } from './importInto.js';
import { jsonFile, rejectsOfOeapi, rejectsOfRio } from './rejectsOf.js';
import { rioFile } from './rioFile.js';
import { schoolFile } from './schoolFile.js';
import { schoolFile6 } from './schoolFile6.js';

const access = await cloneTemplate();
const NUL = 'a\u0000b';
const HALF = 'a\ud800b';

describe.each([
  ['U+0000', NUL],
  ['half a pair', HALF],
])('a text with %s', (_, text) => {
  it.each([
    ['a name', { name: [{ language: 'nl', value: text }] }, '$[2].name[0].value'],
    ['a place', { addresses: [{ addressType: 'teaching', city: text }] }, '$[2].addresses[0].city'],
    ['an id', { offeringId: text }, '$[2].offeringId'],
    ['a code', { otherCodes: [{ codeType: 'x-crebo', code: text }] }, '$[2].otherCodes[0].code'],
    ['a word of one’s own', { otherCodes: [{ codeType: `x-${text}`, code: '1' }] }, '$[2].otherCodes[0].codeType'],
  ])('is rejected in OEAPI v5 as %s', (_name, offering, path) => {
    expect(rejectsOfOeapi(schoolFile(offering))).toMatchObject([{ path, reason: expect.stringMatching(/U\+0000/) }]);
  });

  it('is rejected in OEAPI v6 and in RIO', () => {
    const named = schoolFile6({ name: [{ language: 'nl', value: text }] });
    expect(rejectsOfOeapi(named)).toMatchObject([{ path: '$[2].name[0].value' }]);
    expect(rejectsOfRio(rioFile({ offered: { eigennaam: text } }))).toMatchObject([
      { path: '$["/aangeboden-opleidingen/a1"].eigennaam' },
    ]);
  });

  it('does no harm in a field that is not used, or in a thing that stands whole in another', () => {
    expect(rejectsOfOeapi(schoolFile({ abbreviation: text }))).toEqual([]);
    const [, program] = schoolFile({}, { name: [{ language: 'nl', value: text }] });
    expect(rejectsOfOeapi(schoolFile({ program }).toSpliced(1, 1))).toMatchObject([
      { path: '$[1].program.name[0].value' },
    ]);
  });

  it('keeps nothing else from being written, and a second import changes nothing', async () => {
    const bad = schoolFile({ offeringId: 'bad', name: [{ language: 'nl', value: text }] });
    const file = await folderOf({ 'a.json': [...schoolFile({ offeringId: 'good' }), ...bad.slice(2)] });
    const words = ['oeapi', file, '--source', 'texts'];
    expect(await importInto(access, words)).toMatchObject({
      rejects: [{ file: 'a.json', path: '$[3].name[0].value' }],
    });
    const before = await fingerprints(access);
    expect(await importInto(access, words)).toMatchObject({ differences: [], isWritten: false });
    expect(await fingerprints(access)).toEqual(before);
  });
});

describe('a text that is too long', () => {
  const long = 'x'.repeat(5_000);

  it.each([
    ['a code', { otherCodes: [{ codeType: 'x-crebo', code: long }] }, '$[2].otherCodes[0].code', /at most 256/],
    ['an id', { offeringId: long }, '$[2].offeringId', /at most 256/],
    ['a name', { name: [{ language: 'nl', value: long }] }, '$[2].name[0].value', /at most 1,000/],
  ])('is rejected: %s', (_, offering, path, reason) => {
    expect(rejectsOfOeapi(schoolFile(offering))).toMatchObject([{ path, reason: expect.stringMatching(reason) }]);
  });

  it('is rejected as too short where a code has five digits', () => {
    const file = rioFile({ recognition: { erkendeopleidingscode: '2573' } });
    expect(rejectsOfRio(file)[0]).toMatchObject({
      path: '$["/opleidingen/1001O1234/opleidingserkenning"].erkendeopleidingscode',
      reason: 'expected five digits',
    });
  });
});

describe('what is expected', () => {
  it.each([
    ['no text', { name: [{ language: 'nl', value: 7 }] }, '$[2].name[0].value', 'expected a text'],
    ['no list', { name: undefined }, '$[2].name', 'expected a list'],
    ['no list of codes', { otherCodes: 'x' }, '$[2].otherCodes', 'expected a list'],
    ['no thing', { addresses: ['Zwolle'] }, '$[2].addresses[0]', 'expected an object'],
    [
      'too many seats',
      { maxNumberStudents: 99_999_999_999 },
      '$[2].maxNumberStudents',
      'expected a whole number from 0 to 2,147,483,647',
    ],
    [
      'fewer than no seats',
      { maxNumberStudents: -1 },
      '$[2].maxNumberStudents',
      'expected a whole number from 0 to 2,147,483,647',
    ],
    [
      'seats as text',
      { maxNumberStudents: '20' },
      '$[2].maxNumberStudents',
      'expected a whole number from 0 to 2,147,483,647',
    ],
    [
      'a language as number',
      { teachingLanguage: 1 },
      '$[2].teachingLanguage',
      'expected a language, such as nld or nl-NL',
    ],
  ])('is said in words of our own: %s', (_, offering, path, reason) => {
    expect(rejectsOfOeapi(schoolFile(offering))).toMatchObject([{ path, reason }]);
  });

  it('is said in words of our own, whatever stands in a field', () => {
    const junk = [7, '', 'x', true, [], [7], [[]], {}, { a: 1 }, [{}], [{ codeType: 7 }], [null], -1, 1e300];
    const schools = [
      { version: 5, things: schoolFile() },
      { version: 6, things: schoolFile6() },
    ] as const;
    const files = schools.flatMap(({ version, things }) =>
      things.flatMap((thing, index) =>
        Object.keys(thing).flatMap((field) =>
          [undefined, null, ...junk].map((value) => ({
            version,
            things: things.with(index, { ...thing, [field]: value }),
          })),
        ),
      ),
    );
    const reasons = new Set(
      files.flatMap(({ version, things }) =>
        readOeapi([jsonFile('a.json', things)], version).rejects.map(({ reason }) => reason),
      ),
    );
    expect(reasons.size).toBeGreaterThan(10);
    for (const reason of reasons) expect(reason).not.toMatch(/invalid|received|too (big|small)|undefined/i);
  });
});
