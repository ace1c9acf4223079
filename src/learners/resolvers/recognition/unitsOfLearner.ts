import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { StoredHolding } from '../../data/personalSql.js';
import type { ToldCase } from '../../data/ToldCase.js';
import { heldUnits, type Scope } from '../../domain/recognition/heldUnits.js';
import type { UnitsOfLearner } from '../../domain/recognition/requestedTerms.js';

/** Statuses of a case of which nothing is to come unless somebody appeals. */
const OVER: ReadonlySet<string> = new Set(['DECIDED', 'NOT_TAKEN_ON', 'WITHDRAWN']);

/** What a learner has within a credential and cohort, and what is being decided for it. */
export function unitsOfLearner(
  scope: Scope,
  holdings: readonly StoredHolding[],
  cases: readonly ToldCase[],
  day: IsoDate,
): UnitsOfLearner {
  const open = cases.filter(({ state }) => state.terms.credential === scope.credential && !OVER.has(state.status));
  return {
    held: heldUnits(holdings, scope, day),
    inCases: new Set(open.flatMap(({ state }) => state.units.map(({ outcome }) => outcome))),
  };
}
