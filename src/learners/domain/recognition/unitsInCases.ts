import type { RecognitionRoute } from '../../../shared/pure/recognition.js';
import { cohortAtStake } from './cohortAtStake.js';
import type { Scope } from './heldUnits.js';
import { isOtherCohort } from './isOtherCohort.js';
import type { CaseStatus, CaseUnit, RecognitionCase } from './RecognitionCase.js';

/** Statuses of a case of which nothing is to come unless somebody appeals. */
const OVER: ReadonlySet<CaseStatus> = new Set<CaseStatus>(['DECIDED', 'NOT_TAKEN_ON', 'WITHDRAWN']);

/**
 * The outcomes that are being decided within a credential, by route. What another route gives takes nobody's place, and an
 * exemption is for one cohort; where either cohort is not known it may be the same.
 */
export function unitsInCases(
  cases: readonly RecognitionCase[],
  { credential, cohort }: Scope,
): Readonly<Record<RecognitionRoute, ReadonlySet<string>>> {
  const open = cases.filter(({ terms, status }) => terms.credential === credential && !OVER.has(status));
  const isOfOther = (unit: CaseUnit, { terms }: RecognitionCase): boolean =>
    terms.grants.FULL.status === 'EXEMPTED' && isOtherCohort(cohortAtStake(unit, terms), cohort);
  const on = (route: RecognitionRoute): ReadonlySet<string> =>
    new Set(
      open
        .filter(({ terms }) => terms.route === route)
        .flatMap((one) => one.units.filter((unit) => !isOfOther(unit, one)).map(({ outcome }) => outcome)),
    );
  return { EDUCATION: on('EDUCATION'), LABOUR_MARKET: on('LABOUR_MARKET') };
}
