import { describe, expect, it } from 'vitest';
import type { CaseTerms } from '../../../../src/learners/domain/recognition/CaseTerms.js';
import { openCase } from '../../../../src/learners/domain/recognition/openCase.js';
import type { CaseUnit, RecognitionCase } from '../../../../src/learners/domain/recognition/RecognitionCase.js';
import { unitsInCases } from '../../../../src/learners/domain/recognition/unitsInCases.js';
import { educationTerms } from './terms.js';

const labourTerms: CaseTerms = {
  ...educationTerms,
  route: 'LABOUR_MARKET',
  grants: { ...educationTerms.grants, FULL: { status: 'DECLARED', document: 'evc' } },
};

function opened(terms: Partial<CaseTerms>, change: Partial<RecognitionCase> = {}): RecognitionCase {
  return { ...openCase({ ...educationTerms, ...terms }, '2027-01-01'), ...change };
}

const within = (one: RecognitionCase, cohort: number | null, credential = 'crebo:1') => {
  const { EDUCATION, LABOUR_MARKET } = unitsInCases([one], { credential, cohort });
  return [[...EDUCATION].join(''), [...LABOUR_MARKET].join('')].join('|');
};

describe('the units in cases', () => {
  it.each<[string, RecognitionCase, number | null, string]>([
    ['of the same cohort', opened({}), 2027, 'abc|'],
    ['of another cohort', opened({}), 2030, '|'],
    ['where the case has none', opened({ cohort: null }), 2030, 'abc|'],
    ['where none is asked for', opened({}), null, 'abc|'],
    ['of the other route, which exempts for no cohort', opened(labourTerms), 2030, '|abc'],
  ])('are told apart by route and cohort: %s', (_, one, cohort, expected) => {
    expect(within(one, cohort)).toBe(expected);
  });

  it('are those within the credential, in cases that are not over', () => {
    expect(within(opened({}), 2027, 'crebo:2')).toBe('|');
    for (const status of ['REQUESTED', 'UNDER_ASSESSMENT', 'APPEALED', 'UNDER_REASSESSMENT'] as const)
      expect(within(opened({}, { status }), 2027)).toBe('abc|');
    for (const status of ['DECIDED', 'NOT_TAKEN_ON', 'WITHDRAWN'] as const)
      expect(within(opened({}, { status }), 2027)).toBe('|');
  });

  it('are for the cohort that was decided on, once one was', () => {
    const decision = { decision: 'FULL' as const, reason: 'seen', missing: null, cohort: 2030 };
    const drafted = { ...decision, decidedBy: 'EXAMINATION_BOARD' as const, decidedOn: '2027-02-01' };
    const announced = { ...drafted, announcedOn: '2027-02-01', standsSince: '2027-02-01' };
    const withFirst = (change: Partial<CaseUnit>): RecognitionCase => {
      const [first, ...others] = opened({}).units as readonly [CaseUnit, ...CaseUnit[]];
      return opened({}, { status: 'APPEALED', units: [{ ...first, ...change }, ...others] });
    };
    for (const change of [{ drafted }, { announced }, { announced: { ...announced, cohort: 2027 }, drafted }]) {
      expect(within(withFirst(change), 2027)).toBe('bc|');
      expect(within(withFirst(change), 2030)).toBe('a|');
    }
  });
});
