import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { StoredHolding } from '../../data/personalSql.js';
import type { ToldCase } from '../../data/ToldCase.js';
import { heldUnits, type Scope } from '../../domain/recognition/heldUnits.js';
import type { UnitsOfLearner } from '../../domain/recognition/requestedTerms.js';
import { unitsInCases } from '../../domain/recognition/unitsInCases.js';

/** What a learner has within a credential and cohort, and what is being decided for it. */
export function unitsOfLearner(
  scope: Scope,
  holdings: readonly StoredHolding[],
  cases: readonly ToldCase[],
  day: IsoDate,
): UnitsOfLearner {
  return {
    held: heldUnits(holdings, scope, day),
    inCases: unitsInCases(
      cases.map(({ state }) => state),
      scope,
    ),
  };
}
