import type { IsoDate } from '../../../shared/pure/calendar.js';
import { dutchDay } from '../../../shared/pure/dutchDay.js';
import type { RecognitionParty } from '../../../shared/pure/recognition.js';
import { eventsByCase } from '../../data/eventsByCase.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import type { Run } from '../../data/PersonalWrites.js';
import { recognitionCasesById } from '../../data/recognitionCasesById.js';
import { lockOn } from '../../data/lockOn.js';
import { recordEvent } from '../../data/recordedCase.js';
import { type ToldCase, toldCase } from '../../data/ToldCase.js';
import { EVER } from '../../data/wasRecorded.js';
import type { CaseEvent } from '../../domain/recognition/CaseEvent.js';
import type { RecognitionCase } from '../../domain/recognition/RecognitionCase.js';
import type { RecognitionChangeArgs } from '../../types/recognition/RecognitionMutationArgs.js';
import type { RecognitionPayload } from '../../types/recognition/RecognitionPayloads.js';
import { uuidOfId } from '../../types/uuidOfId.js';
import { answerOnce, type CaseOutcome } from './answerOnce.js';
import { correctHoldings } from './correctHoldings.js';
import { goThrough, type Step } from './goThrough.js';

/** On which day and by whom something happens. */
export interface Happening {
  readonly day: IsoDate;
  readonly party: RecognitionParty;
}

/**
 * Lets something happen in a recognition, on the day of the request: all of it or nothing, once for each key.
 * @param name of the mutation
 * @param stepsOf what is to happen, given the case as it is
 * @param elsewhere why it cannot happen though the case would let it
 */
export function changeCase(
  name: string,
  args: RecognitionChangeArgs,
  context: LearnersContext,
  stepsOf: (happening: Happening, state: RecognitionCase) => readonly Step[],
  elsewhere: (run: Run, told: ToldCase, day: IsoDate) => Promise<CaseOutcome['refusals']> = () => Promise.resolve([]),
): Promise<RecognitionPayload> {
  const caseId = uuidOfId(args.recognition, 'RecognitionCase', 'recognition');
  const happening = { day: dutchDay(context.now), party: args.as };
  return answerOnce(name, args, context, async (run): Promise<CaseOutcome> => {
    const told = await readCase(run, caseId);
    if (!told) return { caseId: null, refusals: [{ code: 'RECOGNITION_NOT_FOUND', field: 'recognition' }] };
    const steps = stepsOf(happening, told.state);
    const { state, refusals } = goThrough(told.state, steps);
    if (refusals.length > 0) return { caseId, refusals };
    const hindrances = await elsewhere(run, told, happening.day);
    if (hindrances.length > 0) return { caseId, refusals: hindrances };
    await record(run, told, { events: steps.map(({ event }) => event), state, now: context.now });
    return { caseId, refusals: [] };
  });
}

async function readCase(run: Run, caseId: string): Promise<ToldCase | null> {
  await run(lockOn(caseId));
  const [stored] = await run(recognitionCasesById([caseId]));
  return stored ? toldCase(stored, await run(eventsByCase([caseId], EVER))) : null;
}

interface Recorded {
  readonly events: readonly CaseEvent[];
  readonly state: RecognitionCase;
  readonly now: Date;
}

async function record(run: Run, { id, stored, events: earlier }: ToldCase, { events, state, now }: Recorded) {
  // Whoever waited for the lock came earlier than what it sees: nothing is recorded before what it follows.
  const last = earlier.at(-1)?.recordedFrom ?? now;
  const recordedFrom = last > now ? last : now;
  const row = { caseId: id, learnerId: stored.learnerId, basis: stored.basis, recordedFrom };
  for (const [index, event] of events.entries()) await run(recordEvent(event, earlier.length + index + 1, row));
  if (events.some(({ kind }) => kind === 'DECISION_ANNOUNCED')) await correctHoldings(run, state, row);
}
