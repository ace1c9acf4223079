import type { RecognitionParty } from '../../../shared/pure/recognition.js';
import type { CaseEventKind } from './CaseEvent.js';
import type { CaseTerms } from './CaseTerms.js';
import type { CaseStatus } from './RecognitionCase.js';

/** Who takes part: the learner, who does the intake, who decides on units, who judges an appeal. */
type Role = 'LEARNER' | 'INTAKE' | 'DECIDER' | 'JUDGE';

const COLLECTING: Partial<Record<CaseEventKind, readonly Role[]>> = {
  EVIDENCE_ADDED: ['LEARNER', 'INTAKE'],
  WITHDRAWN: ['LEARNER'],
};
const DECIDING: Partial<Record<CaseEventKind, readonly Role[]>> = {
  UNIT_DECIDED: ['DECIDER'],
  DECISION_ANNOUNCED: ['DECIDER'],
};

/** What can happen to a case of a status, and by whom. */
const TRANSITIONS: Readonly<Record<CaseStatus, Partial<Record<CaseEventKind, readonly Role[]>>>> = {
  REQUESTED: { ...COLLECTING, INTAKE_PLANNED: ['INTAKE'] },
  INTAKE_PLANNED: { ...COLLECTING, INTAKE_PLANNED: ['INTAKE'], INTAKE_HELD: ['INTAKE'] },
  COLLECTING_EVIDENCE: { ...COLLECTING, ASSESSMENT_BEGUN: ['DECIDER'] },
  UNDER_ASSESSMENT: { ...DECIDING, WITHDRAWN: ['LEARNER'] },
  DECIDED: { APPEALED: ['LEARNER'] },
  // The last day to appeal another unit waits neither for the judgement nor for what is decided again.
  APPEALED: { ...COLLECTING, APPEALED: ['LEARNER'], APPEAL_JUDGED: ['JUDGE'] },
  UNDER_REASSESSMENT: { ...DECIDING, APPEALED: ['LEARNER'] },
  NOT_TAKEN_ON: {},
  WITHDRAWN: {},
};

/** The parties that may bring an event about in a case of a status; null where it cannot happen then. */
export function partiesOf(
  status: CaseStatus,
  kind: CaseEventKind,
  terms: CaseTerms,
): ReadonlySet<RecognitionParty> | null {
  const roles = TRANSITIONS[status][kind];
  return roles === undefined ? null : new Set(roles.flatMap((role) => partiesIn(role, terms)));
}

function partiesIn(role: Role, { intakeBy, judgedBy, units }: CaseTerms): readonly RecognitionParty[] {
  if (role === 'LEARNER') return ['LEARNER'];
  if (role === 'INTAKE') return [intakeBy];
  if (role === 'DECIDER') return units.map(({ decidedBy }) => decidedBy);
  return judgedBy === null ? [] : [judgedBy];
}
