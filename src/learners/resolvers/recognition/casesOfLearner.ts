import { eventsByCase } from '../../data/eventsByCase.js';
import type { Run } from '../../data/PersonalWrites.js';
import { recognitionCasePages } from '../../data/recognitionCasePages.js';
import { type ToldCase, toldCase } from '../../data/ToldCase.js';
import { EVER, LATEST } from '../../data/wasRecorded.js';
import { everyCase } from './everyCase.js';

/** All recognitions of a learner as they stand. */
export async function casesOfLearner(run: Run, learnerId: string): Promise<ToldCase[]> {
  const rows = await run(recognitionCasePages([learnerId], everyCase(LATEST)));
  const ids = rows.map(({ id }) => id);
  const events = Map.groupBy(await run(eventsByCase(ids, EVER)), ({ caseId }) => caseId);
  return rows.map((row) => toldCase(row, events.get(row.id) ?? []));
}
