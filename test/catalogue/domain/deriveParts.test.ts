import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveParts, type SplitCredential, type SplitParameters } from '../../../src/catalogue/domain/deriveParts.js';
import type { IdentifiedWerkproces, Section } from '../../../src/catalogue/domain/Werkproces.js';
import type { Basis } from '../../../src/shared/pure/basis.js';

const PARAMETERS: SplitParameters = {
  SBU_PER_YEAR: 1600,
  SPLIT_GENERIC_PERCENT: 15,
  SPLIT_BASIS_PERCENT: 35,
  SPLIT_PROFILE_PERCENT: 35,
  SPLIT_KEUZEDELEN_PERCENT: 15,
  BPV_SBU_NOMINAL_YEAR_1: 250,
  BPV_SBU_NOMINAL_YEAR_2: 450,
  BPV_SBU_NOMINAL_YEAR_3: 900,
};

function diploma(fields: Partial<SplitCredential>, keuzedeelBasis: Basis = 'OBSERVED'): SplitCredential {
  const provenance = [
    { field: '*', basis: 'REGISTER' as const, certainty: 'found', source: 'register' },
    { field: 'keuzedeelSbu', basis: keuzedeelBasis, certainty: 'found', source: 'document' },
  ];
  return {
    key: 'crebo:25737',
    kind: 'MBO_DIPLOMA',
    mboKind: 'BASISBEROEPS',
    mboLevel: 2,
    nominalSbu: 3200,
    keuzedeelSbu: 480,
    provenance,
    ...fields,
  };
}

function units(basis: number, profile: number): IdentifiedWerkproces[] {
  return [...unitsOf('BASISDEEL', 'B1-K1', basis), ...unitsOf('PROFIELDEEL', 'P1-K1', profile)];
}

function unitsOf(section: Section, kerntaakCode: string, count: number): IdentifiedWerkproces[] {
  return Array.from({ length: count }, (_, index) => {
    const code = `${kerntaakCode}-W${index + 1}`;
    return {
      credentialKey: 'crebo:25737',
      section,
      kerntaakCode,
      kerntaakTitle: 'Kerntaak',
      code,
      title: `Werkproces ${code}`,
      textQuality: 'OK',
      repairedFrom: null,
      provenance: [],
      outcomeKey: `23299/${code}`,
    };
  });
}

function sbuByName(credential: SplitCredential, known: readonly IdentifiedWerkproces[]): Record<string, number | null> {
  return Object.fromEntries(
    deriveParts(credential, known, PARAMETERS).map(({ key, sbu }) => [key.slice(credential.key.length + 1), sbu]),
  );
}

describe('deriveParts', () => {
  test('crebo 25737, two years, by hand: 895 basis, 895 profile, 480 generic, 450 BPV, 480 keuzedelen', () => {
    expect(sbuByName(diploma({}), units(5, 4))).toEqual({
      'B1-K1-W1': 179,
      'B1-K1-W2': 179,
      'B1-K1-W3': 179,
      'B1-K1-W4': 179,
      'B1-K1-W5': 179,
      'P1-K1-W1': 224,
      'P1-K1-W2': 224,
      'P1-K1-W3': 224,
      'P1-K1-W4': 223,
      'nederlands-2F': 160,
      'rekenen-mbo-2': 160,
      'loopbaan-en-burgerschap': 160,
      bpv: 450,
      keuzedelen: 480,
    });
  });

  test('crebo 25736, three years, by hand: 1230 basis, 1230 profile, 720 generic, 900 BPV, 720 keuzedelen', () => {
    const credential = diploma({
      key: 'crebo:25736',
      mboKind: 'VAK',
      mboLevel: 3,
      nominalSbu: 4800,
      keuzedeelSbu: 720,
    });
    expect(sbuByName(credential, units(5, 5))).toEqual({
      'B1-K1-W1': 246,
      'B1-K1-W2': 246,
      'B1-K1-W3': 246,
      'B1-K1-W4': 246,
      'B1-K1-W5': 246,
      'P1-K1-W1': 246,
      'P1-K1-W2': 246,
      'P1-K1-W3': 246,
      'P1-K1-W4': 246,
      'P1-K1-W5': 246,
      'nederlands-2F': 240,
      'rekenen-mbo-3': 240,
      'loopbaan-en-burgerschap': 240,
      bpv: 900,
      keuzedelen: 720,
    });
  });

  test('entree has no BPV part, and a profieldeel that is not known is one opaque part', () => {
    const credential = diploma({
      key: 'crebo:25744',
      mboKind: 'ENTREE',
      mboLevel: 1,
      nominalSbu: 1600,
      keuzedeelSbu: 240,
    });
    expect(sbuByName(credential, units(2, 0))).toEqual({
      'B1-K1-W1': 280,
      'B1-K1-W2': 280,
      profieldeel: 560,
      'nederlands-2F': 80,
      'rekenen-mbo-1': 80,
      'loopbaan-en-burgerschap': 80,
      keuzedelen: 240,
    });
    expect(deriveParts(credential, units(2, 0), PARAMETERS).find(({ kind }) => kind === 'OPAQUE')).toMatchObject({
      outcomeKey: null,
      sbu: 560,
    });
  });

  test('four years at level 4: BPV pro rata, Nederlands 3F and Engels', () => {
    const credential = diploma({
      key: 'crebo:26000',
      mboKind: 'MIDDENKADER',
      mboLevel: 4,
      nominalSbu: 6400,
      keuzedeelSbu: 720,
    });
    expect(sbuByName(credential, [])).toEqual({
      basisdeel: 1760,
      profieldeel: 1760,
      'nederlands-3F': 240,
      'rekenen-mbo-4': 240,
      'loopbaan-en-burgerschap': 240,
      'engels-B1-A2': 240,
      bpv: 1200,
      keuzedelen: 720,
    });
  });

  test('an Ad is one opaque part, a bachelor two', () => {
    const hbo = { mboKind: null, mboLevel: null, keuzedeelSbu: null, provenance: [] };
    expect(sbuByName(diploma({ ...hbo, key: 'isat:80123', kind: 'ASSOCIATE_DEGREE', nominalSbu: 3360 }), [])).toEqual({
      programme: 3360,
    });
    expect(sbuByName(diploma({ ...hbo, key: 'isat:34267', kind: 'BACHELOR', nominalSbu: 6721 }), [])).toEqual({
      'first-half': 3361,
      'second-half': 3360,
    });
  });

  test('the room for keuzedelen is FOUND only where a document or register gives it', () => {
    const basisOfRoom = (credential: SplitCredential) =>
      deriveParts(credential, [], PARAMETERS)
        .filter(({ sbuBasis }) => sbuBasis === 'FOUND')
        .map(({ kind }) => kind);
    expect(basisOfRoom(diploma({}, 'OBSERVED'))).toEqual(['KEUZEDEELRUIMTE']);
    expect(basisOfRoom(diploma({}, 'DERIVED'))).toEqual([]);
    expect(basisOfRoom(diploma({ keuzedeelSbu: null }))).toEqual([]);
    expect(sbuByName(diploma({ keuzedeelSbu: null }), [])['keuzedelen']).toBe(480);
  });

  test('without a nominal load the werkprocessen have none either', () => {
    const parts = deriveParts(diploma({ nominalSbu: null, mboLevel: null }), units(1, 1), PARAMETERS);
    expect(parts.map(({ key, sbu, sbuBasis }) => [key, sbu, sbuBasis])).toEqual([
      ['crebo:25737/B1-K1-W1', null, null],
      ['crebo:25737/P1-K1-W1', null, null],
    ]);
    expect(deriveParts(diploma({ nominalSbu: null }), [], PARAMETERS)).toEqual([]);
  });

  test('parameters that leave less than nothing are refused', () => {
    expect(() => deriveParts(diploma({}), [], { ...PARAMETERS, BPV_SBU_NOMINAL_YEAR_2: 3000 })).toThrow(RangeError);
    expect(() => deriveParts(diploma({ mboLevel: null }), [], PARAMETERS)).toThrow(RangeError);
  });

  test('the parts sum to the nominal load, none is negative, and shares of a section differ by one at most', () => {
    const cases = fc.record({
      nominalSbu: fc.integer({ min: 1400, max: 9000 }),
      mboLevel: fc.integer({ min: 1, max: 4 }),
      basis: fc.nat(12),
      profile: fc.nat(12),
    });
    fc.assert(
      fc.property(cases, ({ nominalSbu, mboLevel, basis, profile }) => {
        const parts = deriveParts(
          diploma({ nominalSbu, mboLevel, keuzedeelSbu: null }),
          units(basis, profile),
          PARAMETERS,
        );
        const known = parts
          .filter(({ kind, key }) => kind === 'WERKPROCES' && key.includes('/B1'))
          .map(({ sbu }) => Number(sbu));
        expect(parts.reduce((sum, { sbu }) => sum + Number(sbu), 0)).toBe(nominalSbu);
        expect(parts.every(({ sbu }) => sbu !== null && sbu >= 0)).toBe(true);
        expect(parts.map(({ position }) => position)).toEqual(parts.map((_, index) => index + 1));
        if (known.length > 0) expect(Math.max(...known) - Math.min(...known)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
