import type { CaseTerms } from './CaseTerms.js';
import type { CaseUnit } from './RecognitionCase.js';

/** The cohort that a unit of a case is decided for: that of its last decision, else that of the request; null is unknown. */
export function cohortAtStake({ drafted, announced }: CaseUnit, { cohort }: CaseTerms): number | null {
  const decided = drafted ?? announced;
  return decided ? decided.cohort : cohort;
}
