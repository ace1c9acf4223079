import { expect, it } from 'vitest';
import type { CaseEvidence } from '../../../../src/learners/domain/recognition/CaseEvent.js';
import { judgeEvidence } from '../../../../src/learners/domain/recognition/judgeEvidence.js';

const unit = {
  outcome: 'a',
  decidedBy: 'EXAMINATION_BOARD' as const,
  evidence: ['WORK', 'RESULT', 'TESTIMONY'] as const,
  rules: [],
};
const ages = { WORK: { years: 10, tooOld: 'UNKNOWN' }, RESULT: { years: 5, tooOld: 'DOES_NOT_COUNT' } } as const;
const given = (kind: CaseEvidence['kind'], datedOn: string | null, outcomes = ['a']): CaseEvidence => ({
  ...{ kind, title: 'paper', datedOn, issuer: null, outcomes },
});
const judged = (...evidence: readonly CaseEvidence[]) =>
  judgeEvidence({ ...unit, evidence: [...unit.evidence] }, evidence, ages, '2027-01-01');

it.each([
  ['recent', [given('WORK', '2020-01-01')], 'COUNTS', 'HOLDS'],
  ['of an unknown day', [given('WORK', null)], 'UNDATED', 'UNKNOWN'],
  ['of a kind without a rule on its age', [given('TESTIMONY', '2001-01-01')], 'AGE_LIMIT_UNKNOWN', 'UNKNOWN'],
  ['old, which who decides may let count', [given('WORK', '2016-12-31')], 'OLD', 'UNKNOWN'],
  ['too old', [given('RESULT', '2021-12-31')], 'TOO_OLD', 'FAILS'],
  ['of another kind', [given('CREDENTIAL', '2026-01-01')], 'OTHER_KIND', 'FAILS'],
  ['of another unit', [given('WORK', '2026-01-01', ['b'])], 'NONE_GIVEN', 'FAILS'],
] as const)('evidence that is %s is judged so', (_, evidence, why, value) => {
  expect(judged(...evidence)).toEqual({ why, value });
});

it('the best of all evidence counts, in whatever order it comes', () => {
  const [best, old, other] = [given('WORK', '2020-01-01'), given('RESULT', '2001-01-01'), given('CREDENTIAL', null)];
  expect(judged(other, old, best).why).toBe('COUNTS');
  expect(judged(best, old, other).why).toBe('COUNTS');
  expect(judged(other, old).why).toBe('TOO_OLD');
});
