import { describe, expect, test } from 'vitest';
import { identifyOutcomes } from '../../../src/catalogue/domain/identifyOutcomes.js';
import type { Section, Werkproces } from '../../../src/catalogue/domain/Werkproces.js';

const DOSSIERS = new Map([
  ['crebo:1', '23001'],
  ['crebo:2', '23001'],
  ['crebo:3', '23001'],
  ['crebo:4', '23002'],
  ['crebo:5', null],
]);

function werkproces(credentialKey: string, code: string, title: string, section: Section = 'BASISDEEL'): Werkproces {
  return {
    credentialKey,
    section,
    kerntaakCode: 'B1-K1',
    kerntaakTitle: 'Kerntaak',
    code,
    title,
    textQuality: 'OK',
    repairedFrom: null,
    provenance: [],
  };
}

function keysOf(...werkprocessen: Werkproces[]): string[] {
  return identifyOutcomes(werkprocessen, DOSSIERS).map(({ outcomeKey }) => outcomeKey);
}

describe('identifyOutcomes', () => {
  test('same dossier, basisdeel, code and title are one outcome', () => {
    expect(
      keysOf(werkproces('crebo:1', 'B1-K1-W1', 'Bereidt voor'), werkproces('crebo:2', 'B1-K1-W1', 'Bereidt voor')),
    ).toEqual(['23001/B1-K1-W1', '23001/B1-K1-W1']);
  });

  test('another title under the same code is another outcome, whatever the order; the commonest title keeps the plain key', () => {
    const odd = werkproces('crebo:1', 'B1-K1-W1', 'Bereidt iets voor');
    const two = werkproces('crebo:2', 'B1-K1-W1', 'Bereidt voor');
    const three = werkproces('crebo:3', 'B1-K1-W1', 'Bereidt voor');
    expect(keysOf(odd, two, three)).toEqual(['23001/B1-K1-W1@1', '23001/B1-K1-W1', '23001/B1-K1-W1']);
    expect(keysOf(three, two, odd)).toEqual(['23001/B1-K1-W1', '23001/B1-K1-W1', '23001/B1-K1-W1@1']);
  });

  test('a profieldeel, another dossier and no dossier share nothing', () => {
    expect(
      keysOf(
        werkproces('crebo:1', 'P1-K1-W1', 'Doet', 'PROFIELDEEL'),
        werkproces('crebo:2', 'P1-K1-W1', 'Doet', 'PROFIELDEEL'),
        werkproces('crebo:3', 'B1-K1-W1', 'Doet'),
        werkproces('crebo:4', 'B1-K1-W1', 'Doet'),
        werkproces('crebo:5', 'B1-K1-W1', 'Doet'),
      ),
    ).toEqual(['23001/P1-K1-W1@1', '23001/P1-K1-W1@2', '23001/B1-K1-W1', '23002/B1-K1-W1', '5/B1-K1-W1']);
  });
});
