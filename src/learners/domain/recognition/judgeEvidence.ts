import { addMonths, type IsoDate } from '../../../shared/pure/calendar.js';
import type { Value } from '../../../shared/pure/Value.js';
import type { CaseEvidence } from './CaseEvent.js';
import type { CaseTerms, UnitTerms } from './CaseTerms.js';

/** Why evidence counts, does not, or may. */
export const EVIDENCE_JUDGEMENTS = [
  'COUNTS',
  'UNDATED',
  'AGE_LIMIT_UNKNOWN',
  'OLD',
  'TOO_OLD',
  'OTHER_KIND',
  'NONE_GIVEN',
] as const;

/** Whether there is evidence of a unit that counts. That it counts does not say that it is enough: a party decides that. */
export interface EvidenceJudgement {
  readonly value: Value;
  readonly why: (typeof EVIDENCE_JUDGEMENTS)[number];
}

const VALUES: Readonly<Record<EvidenceJudgement['why'], Value>> = {
  COUNTS: 'HOLDS',
  UNDATED: 'UNKNOWN',
  AGE_LIMIT_UNKNOWN: 'UNKNOWN',
  OLD: 'UNKNOWN',
  TOO_OLD: 'FAILS',
  OTHER_KIND: 'FAILS',
  NONE_GIVEN: 'FAILS',
};

/**
 * What the best of the evidence is worth for a unit.
 * @param day on which its age counts: that of the request, or on which one would be made
 */
export function judgeEvidence(
  unit: UnitTerms,
  given: readonly CaseEvidence[],
  ages: CaseTerms['ages'],
  day: IsoDate,
): EvidenceJudgement {
  const found = given
    .filter(({ outcomes }) => outcomes.includes(unit.outcome))
    .map((one) => reasonOf(one, unit, ages, day));
  const why = EVIDENCE_JUDGEMENTS.find((reason) => found.includes(reason)) ?? 'NONE_GIVEN';
  return { value: VALUES[why], why };
}

function reasonOf(
  { kind, datedOn }: CaseEvidence,
  unit: UnitTerms,
  ages: CaseTerms['ages'],
  day: IsoDate,
): EvidenceJudgement['why'] {
  if (!unit.evidence.includes(kind)) return 'OTHER_KIND';
  if (datedOn === null) return 'UNDATED';
  const age = ages[kind];
  if (age === undefined) return 'AGE_LIMIT_UNKNOWN';
  if (addMonths(datedOn, 12 * age.years) >= day) return 'COUNTS';
  return age.tooOld === 'UNKNOWN' ? 'OLD' : 'TOO_OLD';
}
