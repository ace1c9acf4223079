import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../../server/importing/centsOf.js';
import { durationOf } from '../../../server/importing/durationOf.js';
import { languageOf } from '../../../src/shared/pure/languageOf.js';
import { lineAt } from '../../../server/importing/lineAt.js';
import { regionsOfPlaces } from '../../../server/importing/regionsOfPlaces.js';
import { scanJson } from '../../../server/importing/scanJson.js';
import { trackOf } from '../../../server/importing/trackOf.js';

describe('centsOf', () => {
  it.each([
    ['340.84', 34_084],
    ['12', 1_200],
    ['0.1', 10],
    ['1.10', 110],
    ['1.100', 110],
    ['1.005', null],
    ['99999999', null],
  ])('%s is %s cents', (amount, cents) => expect(centsOf(amount)).toBe(cents));
});

describe('durationOf', () => {
  it.each([
    ['P2Y', 24, null],
    ['P1Y6M', 18, null],
    ['P20W', null, 20],
    ['P1M2W', null, null],
    ['P1DT30H4S', null, null],
    ['P0M', null, null],
  ])('%s is %s months or %s weeks', (iso, months, weeks) => expect(durationOf(iso)).toEqual({ months, weeks }));
});

describe('languageOf', () => {
  it.each([
    ['nld', 'nl'],
    ['NLD', 'nl'],
    ['nl-NL', 'nl'],
    ['eng', 'en'],
    ['pap', 'pap'],
  ])('%s is %s', (tag, code) => expect(languageOf(tag)).toBe(code));
});

describe('trackOf', () => {
  const unsaid = { track: null, isCourse: false, modeOfStudy: null } as const;
  it.each([
    [
      'what the file gives goes first',
      { ...unsaid, track: 'OVO', modeOfStudy: 'FULL_TIME' },
      'MBO_DIPLOMA',
      'BOL',
      'OVO',
    ],
    ['then what is said', { ...unsaid, modeOfStudy: 'FULL_TIME' }, 'MBO_DIPLOMA', 'OVO', 'OVO'],
    ['full-time mbo is BOL', { ...unsaid, modeOfStudy: 'FULL_TIME' }, 'MBO_DIPLOMA', null, 'BOL'],
    ['a broad intake is mbo', { ...unsaid, modeOfStudy: 'DUAL_TRAINING' }, 'MBO_BROAD_INTAKE', null, 'BBL'],
    ['part-time mbo may be anything', { ...unsaid, modeOfStudy: 'PART_TIME' }, 'MBO_DIPLOMA', null, null],
    ['part-time hbo is PART_TIME', { ...unsaid, modeOfStudy: 'PART_TIME' }, 'BACHELOR', null, 'PART_TIME'],
    ['dual hbo has no track', { ...unsaid, modeOfStudy: 'DUAL_TRAINING' }, 'BACHELOR', null, null],
    ['a certificate is a course', unsaid, 'MBO_CERTIFICAAT', null, 'COURSE'],
  ] as const)('%s', (_, offer, kind, said, track) => expect(trackOf(offer, kind, said)?.track ?? null).toBe(track));
});

describe('regionsOfPlaces', () => {
  it('finds the region of a centre, and that of institutions there that lie in one region', () => {
    const regions = [
      { key: 'A', kind: 'ARBEIDSMARKTREGIO', centre: 'Zwolle', world: 'REAL' },
      { key: 'P', kind: 'PROVINCIE', centre: 'Zwolle', world: 'REAL' },
      { key: 'E', kind: 'ARBEIDSMARKTREGIO', centre: 'Zwolle', world: 'EXAMPLE' },
    ];
    const organisations = [
      { town: 'Meppel', regionKeys: ['A'], world: 'REAL' },
      { town: 'Kampen', regionKeys: ['A', 'B'], world: 'REAL' },
    ];
    expect([...regionsOfPlaces(regions, organisations)]).toEqual([
      ['zwolle', ['A']],
      ['meppel', ['A']],
    ]);
  });
});

describe('scanJson', () => {
  it('takes what JSON.parse takes, and tells where each value begins', () => {
    const check = fc.property(fc.json(), fc.constantFrom(0, 2), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space);
      scanJson(text, (path, offset) => {
        if (path === '$') expect(offset).toBe(0);
        expect(text.slice(offset, offset + 1)).toMatch(/["{[\dtfn-]/);
      });
    });
    fc.assert(check);
  });

  it('refuses what JSON.parse refuses', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(40), fc.constantFrom('', ',', '"', '}', '\\', '\n', '0'))
      .map(([json, at, sign]) => json.slice(0, at) + sign + json.slice(at + 1));
    const check = fc.property(damaged, (text) => {
      expect(isTaken(() => scanJson(text, () => undefined))).toBe(isTaken(() => JSON.parse(text)));
    });
    fc.assert(check, { numRuns: 2000 });
  });
});

function isTaken(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

describe('lineAt', () => {
  it('counts lines and columns from 1', () => {
    expect([0, 1, 2, 3, 4].map((offset) => lineAt('a\nbc\n', offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 3 },
    ]);
  });
});
