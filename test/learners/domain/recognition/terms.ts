import type { CaseTerms } from '../../../../src/learners/domain/recognition/CaseTerms.js';

/** Terms of the route of education, all terms known, for units a, b and c. */
export const educationTerms: CaseTerms = {
  route: 'EDUCATION',
  credential: 'crebo:1',
  cohort: 2027,
  units: ['a', 'b', 'c'].map((outcome) => ({
    outcome,
    decidedBy: 'EXAMINATION_BOARD' as const,
    evidence: ['WORK' as const, 'RESULT' as const],
    rules: ['R'],
  })),
  intakeBy: 'INSTITUTION',
  judgedBy: 'APPEALS_BOARD',
  grants: {
    FULL: { status: 'EXEMPTED', document: null },
    PARTIAL: { status: null, document: null },
    NONE: { status: null, document: null },
  },
  ages: { WORK: { years: 10, tooOld: 'UNKNOWN' }, RESULT: { years: 5, tooOld: 'DOES_NOT_COUNT' } },
  days: { INTAKE: 14, EVIDENCE: 60, DECISION: 30, APPEAL: 14, JUDGEMENT: 28 },
  rules: ['R'],
};
