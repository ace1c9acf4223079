import { describe, expect, it } from 'vitest';
import { understoodText } from '../../../src/catalogue/domain/understoodText.js';

const names = new Map([
  ['school', new Set(['brin:1'])],
  ['school noord', new Set(['brin:2', 'brin:3'])],
]);

function conditions(text: string): Record<string, unknown> {
  const all = understoodText(text, names).conditions;
  return Object.fromEntries(all.map(({ of, values }) => [of, [...values]]));
}

describe('a text is understood', () => {
  it.each([
    ['niveau 2', { MBO_LEVEL: [2] }],
    ['MBO 4', { MBO_LEVEL: [4] }],
    ['mbo-niveau 3', { MBO_LEVEL: [3] }],
    ['mbo3', { MBO_LEVEL: [3] }],
    ['niveau 1, 2 en 4', { MBO_LEVEL: [1, 2, 4] }],
    ['niveau 2 niveau 3', { MBO_LEVEL: [2, 3] }],
    ['niveau 5', { MBO_LEVEL: [5] }],
    ['niveau', {}],
    ['2', {}],
    ['bol of bbl', { TRACK: ['BOL', 'BBL'] }],
    ['derde leerweg', { TRACK: ['OVO'] }],
    ['leerweg', {}],
    ['hbo', { KIND: ['BACHELOR', 'ASSOCIATE_DEGREE'] }],
    ['hbo bachelor', { KIND: ['BACHELOR'] }],
    ['bachelor vmbo', { KIND: ['BACHELOR', 'VMBO_DIPLOMA'] }],
    ['associate degree', { KIND: ['ASSOCIATE_DEGREE'] }],
    ['entree bbl niveau 1', { MBO_KIND: ['ENTREE'], TRACK: ['BBL'], MBO_LEVEL: [1] }],
    ['constructor toString', {}],
  ])('%j with conditions %j', (text, expected) => {
    expect(conditions(text)).toEqual(expected);
  });

  it.each([
    ['lasser niveau 2', ['lasser']],
    ['de lasser in de bouw', ['lasser', 'bouw']],
    ['lasser roc', ['lasser']],
    ['roc', ['roc']],
    ['roc niveau 2', []],
    ['niveau 12', ['niveau', '12']],
    ['lasser lasser', ['lasser']],
    ['', []],
  ])('%j is about %j', (text, words) => {
    expect(understoodText(text, names).words).toEqual(words);
  });

  it.each([
    ['lasser School', ['brin:1']],
    ['school noord bbl', ['brin:2', 'brin:3']],
    ['noord', []],
  ])('%j names %j: the longest name', (text, keys) => {
    expect(understoodText(text, names).providers.flatMap((one) => [...one.keys])).toEqual(keys);
  });
});
