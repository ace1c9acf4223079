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

/** Why units of a case cannot be opened again: another one decides on them, or they are done by something else; the first. */
export async function refusalElsewhere(
  run: Run,
  { id, stored: { learnerId }, state }: ToldCase,
  outcomes: readonly string[],
  day: IsoDate,
): Promise<Refusal<RecognitionCode>[]> {
  const { credential } = state.terms;
  await run(lockOn(learnerId));
  const holdings = await run(holdingsByLearner([learnerId], LATEST));
  const units = unitsOfLearner(
    state.terms,
    holdings.filter((one) => one.recognitionCaseId !== id),
    (await casesOfLearner(run, learnerId)).filter((one) => one.id !== id),
    day,
  );
  const faults = outcomes.flatMap((outcome): Refusal<RecognitionCode>[] => {
    const params = { code: outcome, credential };
    if (units.held.has(outcome)) return [{ code: 'ALREADY_HELD', field: 'units', params }];
    return units.inCases.has(outcome) ? [{ code: 'IN_ANOTHER_CASE', field: 'units', params }] : [];
  });
  return faults.slice(0, 1);
}
