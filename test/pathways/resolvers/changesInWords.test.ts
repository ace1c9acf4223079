import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { Change } from '../../../src/pathways/domain/repair/Change.js';
import { RESTRICTION_KINDS } from '../../../src/pathways/domain/repair/Restriction.js';
import { changeOf } from '../../../src/pathways/resolvers/changeOf.js';
import type { PathwaysContext } from '../../../src/pathways/resolvers/PathwaysContext.js';
import { restrictionOf } from '../../../src/pathways/resolvers/restrictionOf.js';
import { blankHeld } from '../../support/generate/blankHeld.js';
import { tinyCatalogue } from '../../support/oracle/tinyCatalogue.js';
import { tinyRequest } from '../../support/oracle/tinyRequest.js';

const NAMES: Readonly<Record<string, string>> = {
  'crebo:25761': 'Procesoperator A',
  '23305/P1-K1-W2': 'Stelt apparatuur in',
  EX01: 'Modelveen',
  AMR20: 'Noord-Holland Noord',
};
const nameOf = (key: string): string => NAMES[key] ?? key;
const contextIn = (language: 'nl' | 'en'): PathwaysContext =>
  ({
    language,
    snapshot: { catalogue: tinyCatalogue([]), names: { credential: nameOf, outcome: nameOf, region: nameOf } },
  }) as never;

const REQUEST: PlanRequest = {
  ...tinyRequest({ startDate: '2027-02-01' }, { workHoursPerWeek: 1 }),
  ...{ world: 'EXAMPLE', targetGroups: [], objectives: ['FINISH'] },
  limits: {
    ...{ hoursPerWeek: 1, budgetCents: 100_000, latestFinish: '2028-05-01', tracks: ['COURSE', 'BBL'] },
    ...{ regions: ['EX01'], languages: ['en', 'de'], timesOfDay: ['EVENING', 'WEEKEND'] },
  },
};

const OF_NAME = { credential: 'crebo:25761' } as const;
const CHANGES: readonly Change[] = [
  { kind: 'LATER_FINISH', latestFinish: '2028-05-01', more: 7 },
  { kind: 'MORE_HOURS', hoursPerWeek: 2, more: 1 },
  { kind: 'MORE_TRACKS', added: ['OVO'] },
  { kind: 'MORE_REGIONS', added: ['AMR20', 'EX01'] },
  { kind: 'MORE_LANGUAGES', added: ['en'] },
  { kind: 'MORE_TIMES_OF_DAY', added: ['DAYTIME'] },
  { kind: 'WITHOUT_VIA', ...OF_NAME },
  { kind: 'EARLIER_START', startDate: '2026-12-01', more: 62 },
  { kind: 'LATER_START', startDate: '2027-02-02', more: 1 },
  { kind: 'TARGET_GROUP', added: ['ZIJ_INSTROMER', 'NIEUWKOMER'] },
  {
    kind: 'PROOF',
    rule: 'ADM01',
    requirement: { kind: 'HOLDS_OUTCOME', outcome: '23305/P1-K1-W2' },
    held: blankHeld({ outcome: '23305/P1-K1-W2' }),
  },
  { kind: 'RECOGNITION', units: [{ ...OF_NAME, outcome: '23305/P1-K1-W2' }] },
];

/** A code, a day as machines write it, or a word of the schema; BOL, BBL, OVO and EVC are words of the mbo. */
const RAW = /\b(?!(?:BOL|BBL|OVO|EVC)\b)[A-Z]{2}[A-Z_]*\b|\b\w+:\d|\d\/[A-Z]|\d{4}-\d{2}|\bAMR|\bEX\d/;

describe('restrictions in words', () => {
  const told = (language: 'nl' | 'en'): readonly string[] =>
    RESTRICTION_KINDS.map(
      (kind) =>
        restrictionOf({ kind, credential: kind === 'VIA' ? 'crebo:25761' : null }, REQUEST, contextIn(language)).text,
    );

  it('have no code, no word of the schema and no day as machines write it', () => {
    expect([...told('nl'), ...told('en')].filter((one) => RAW.test(one))).toEqual([]);
  });

  it('say in Dutch what is asked', () => {
    expect(told('nl')).toEqual(
      expect.arrayContaining([
        'Alleen de leerwegen cursus en BBL.',
        'Alleen in Modelveen.',
        'Alleen in het Engels of Duits.',
        'Alleen ’s avonds en in het weekend.',
        'Via “Procesoperator A”.',
        'Niet voor 1 februari 2027.',
        'Uiterlijk klaar op 1 mei 2028.',
        'Hooguit 1 uur per week.',
      ]),
    );
  });

  it('say in English what is asked', () => {
    expect(told('en')).toEqual(
      expect.arrayContaining([
        'Only the tracks course and BBL.',
        'Only in English or German.',
        'Only in the evening and at the weekend.',
        'Not before 1 February 2027.',
        'Ready by 1 May 2028.',
        'At most 1 hour a week.',
        '1 hour of paid work a week.',
      ]),
    );
  });
});

describe('changes in words', () => {
  const told = (language: 'nl' | 'en'): readonly string[] =>
    CHANGES.map((change) => changeOf(change, REQUEST, contextIn(language)).text);

  it('say in Dutch what would be so', () => {
    expect(told('nl')).toEqual([
      '1 week later klaar: op 1 mei 2028.',
      '1 uur per week meer: 2 uur.',
      'Ook de leerweg OVO.',
      'Ook in Noord-Holland Noord en Modelveen.',
      'Ook in het Engels.',
      'Ook overdag.',
      'Niet via “Procesoperator A”.',
      '62 dagen eerder beginnen: op 1 december 2026.',
      '1 dag later beginnen: op 2 februari 2027.',
      'Als je zij-instromer en nieuwkomer bent.',
      'Als dit zo is: heeft leeruitkomst “Stelt apparatuur in”.',
      'Als dit op de startdatum is erkend, bijvoorbeeld met EVC: “Stelt apparatuur in” van “Procesoperator A”. Dat staat niet vast, en tijd en prijs ervan tellen niet mee.',
    ]);
  });

  it('say in English what would be so', () => {
    expect(told('en')).toEqual([
      'Ready 1 week later: by 1 May 2028.',
      '1 hour a week more: 2 hours.',
      'Also the track OVO.',
      'Also in Noord-Holland Noord and Modelveen.',
      'Also in English.',
      'Also in the daytime.',
      'Not by way of “Procesoperator A”.',
      'Start 62 days earlier: on 1 December 2026.',
      'Start 1 day later: on 2 February 2027.',
      'If one is zij-instromer and nieuwkomer.',
      'If this is so: has the outcome “Stelt apparatuur in”.',
      'If recognised on the start date, such as by EVC: “Stelt apparatuur in” of “Procesoperator A”. That is not certain, and what it takes and costs is not counted.',
    ]);
  });
});
