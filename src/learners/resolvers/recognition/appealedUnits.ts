import type { ToldCase } from '../../data/ToldCase.js';
import { cohortAtStake } from '../../domain/recognition/cohortAtStake.js';
import type { UnitForCohort } from './refusalElsewhere.js';

/** The units of a case that are appealed, each for the cohort that was decided on. */
export function appealedUnits({ state }: ToldCase, outcomes: readonly string[]): readonly UnitForCohort[] {
  return state.units
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map((unit) => ({ outcome: unit.outcome, cohort: cohortAtStake(unit, state.terms), field: 'units' }));
}
