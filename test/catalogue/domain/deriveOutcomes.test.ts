import { expect, test } from 'vitest';
import { deriveOutcomes, type OutcomeCredential } from '../../../src/catalogue/domain/deriveOutcomes.js';
import type { IdentifiedWerkproces } from '../../../src/catalogue/domain/Werkproces.js';

const INFERRED = { field: 'dossierCode', basis: 'EDITORIAL' as const, certainty: 'inferred', source: 'twin' };

function diploma(crebo: string, mboLevel: number): OutcomeCredential {
  return { key: `crebo:${crebo}`, kind: 'MBO_DIPLOMA', mboLevel, dossierCode: '23305', provenance: [INFERRED] };
}

function unit(crebo: string, textQuality: 'OK' | 'REPAIRED'): IdentifiedWerkproces {
  return {
    credentialKey: `crebo:${crebo}`,
    section: 'BASISDEEL',
    kerntaakCode: 'B1-K1',
    kerntaakTitle: 'Beheerst',
    code: 'B1-K1-W6',
    title: 'Rondt af',
    textQuality,
    repairedFrom: textQuality === 'REPAIRED' ? 'crebo:25761 B1-K1-W6' : null,
    outcomeKey: '23305/B1-K1-W6',
    provenance: [{ field: '*', basis: 'OBSERVED', certainty: 'found', source: `document ${crebo}` }],
  };
}

test('a shared werkproces is one outcome, told by the document that was not repaired, with the basis of its dossier', () => {
  const outcomes = deriveOutcomes(
    [diploma('25762', 3), diploma('25761', 2)],
    [unit('25762', 'REPAIRED'), unit('25761', 'OK')],
  );
  expect(outcomes.filter(({ kind }) => kind === 'WERKPROCES')).toEqual([
    expect.objectContaining({
      key: '23305/B1-K1-W6',
      textQuality: 'OK',
      dossierCode: '23305',
      provenance: [{ field: '*', basis: 'OBSERVED', certainty: 'found', source: 'document 25761' }, INFERRED],
    }),
  ]);
});

test('generic outcomes are shared over levels only where they are the same, burgerschap never', () => {
  const outcomes = deriveOutcomes([diploma('25761', 2), diploma('25762', 3), diploma('25802', 4)], []);
  expect(outcomes.map(({ key }) => key)).toEqual([
    'generic/nederlands-2F',
    'generic/rekenen-mbo-2',
    'generic/loopbaan-en-burgerschap@25761',
    'generic/rekenen-mbo-3',
    'generic/loopbaan-en-burgerschap@25762',
    'generic/nederlands-3F',
    'generic/rekenen-mbo-4',
    'generic/loopbaan-en-burgerschap@25802',
    'generic/engels-B1-A2',
  ]);
});

test('a certificate with a level has no generic parts', () => {
  expect(deriveOutcomes([{ ...diploma('x', 2), kind: 'MBO_CERTIFICAAT' }], [])).toEqual([]);
});
