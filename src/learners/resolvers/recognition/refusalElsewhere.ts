import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Refusal } from '../../../shared/pure/Refusal.js';
import { holdingsByLearner } from '../../data/holdingsByLearner.js';
import { lockOn } from '../../data/lockOn.js';
import type { Run } from '../../data/PersonalWrites.js';
import type { ToldCase } from '../../data/ToldCase.js';
import { LATEST } from '../../data/wasRecorded.js';
import type { RecognitionCode } from '../../types/recognition/recognitionErrors.js';
import { casesOfLearner } from './casesOfLearner.js';
import { unitsOfLearner } from './unitsOfLearner.js';

/** A unit of a case that is to be decided for a cohort, and the argument that it comes from. */
export interface UnitForCohort {
  readonly outcome: string;
  readonly cohort: number | null;
  readonly field: string;
}

/** Why units of a case cannot be decided for a cohort: another case decides on them, or they are done by something else; the first. */
export async function refusalElsewhere(
  run: Run,
  { id, stored: { learnerId }, state }: ToldCase,
  units: readonly UnitForCohort[],
  day: IsoDate,
): Promise<Refusal<RecognitionCode>[]> {
  if (units.length === 0) return [];
  const { credential, route } = state.terms;
  await run(lockOn(learnerId));
  const holdings = (await run(holdingsByLearner([learnerId], LATEST))).filter((one) => one.recognitionCaseId !== id);
  const cases = (await casesOfLearner(run, learnerId)).filter((one) => one.id !== id);
  const faults = units.flatMap(({ outcome, cohort, field }): Refusal<RecognitionCode>[] => {
    const { held, inCases } = unitsOfLearner({ credential, cohort }, holdings, cases, day);
    const params = { code: outcome, credential };
    if (held.has(outcome)) return [{ code: 'ALREADY_HELD', field, params }];
    return inCases[route].has(outcome) ? [{ code: 'IN_ANOTHER_CASE', field, params }] : [];
  });
  return faults.slice(0, 1);
}
