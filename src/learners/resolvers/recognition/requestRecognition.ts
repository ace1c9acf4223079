import { keyOfId } from '../../../shared/graph/keyOfId.js';
import { dutchDay } from '../../../shared/pure/dutchDay.js';
import { experiencesByLearner } from '../../data/experiencesByLearner.js';
import { holdingsByLearner } from '../../data/holdingsByLearner.js';
import { learnersById } from '../../data/learnersById.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import { newId } from '../../data/newId.js';
import type { Run } from '../../data/PersonalWrites.js';
import type { StoredLearner } from '../../data/personalSql.js';
import { lockOn } from '../../data/lockOn.js';
import { recordCase, recordEvent } from '../../data/recordedCase.js';
import { LATEST } from '../../data/wasRecorded.js';
import type { CaseEvidence } from '../../domain/recognition/CaseEvent.js';
import type { CaseTerms } from '../../domain/recognition/CaseTerms.js';
import { openCase } from '../../domain/recognition/openCase.js';
import { type AskedRecognition, requestedTerms } from '../../domain/recognition/requestedTerms.js';
import { workEvidence } from '../../domain/recognition/workEvidence.js';
import type { RequestRecognitionArgs } from '../../types/recognition/RecognitionMutationArgs.js';
import type { RecognitionPayload } from '../../types/recognition/RecognitionPayloads.js';
import { uuidOfId } from '../../types/uuidOfId.js';
import { answerOnce, type CaseOutcome } from './answerOnce.js';
import { cohortOf } from './cohortOf.js';
import { casesOfLearner } from './casesOfLearner.js';
import { atMost, evidenceOf, outcomesOf } from './evidenceOf.js';
import { goThrough, type Step } from './goThrough.js';
import { unitsOfLearner } from './unitsOfLearner.js';

interface Asked extends Omit<AskedRecognition, 'world'> {
  readonly evidence: readonly CaseEvidence[];
  readonly withExperience: boolean;
}

/** Asks for a recognition: a new case on the terms of the law and the provider of that day. */
export function requestRecognition(
  args: RequestRecognitionArgs,
  context: LearnersContext,
): Promise<RecognitionPayload> {
  const learnerId = uuidOfId(args.learner, 'Learner', 'learner');
  const asked = askedOf(args);
  return answerOnce('requestRecognition', args, context, async (run): Promise<CaseOutcome> => {
    await run(lockOn(learnerId));
    const [learner] = await run(learnersById([learnerId]));
    if (!learner) return { caseId: null, refusals: [{ code: 'LEARNER_NOT_FOUND', field: 'learner' }] };
    const terms = await termsFor(run, learner, asked, context);
    if (!('route' in terms)) return { caseId: null, refusals: terms };
    return open(run, learner, { asked, terms }, context);
  });
}

function askedOf(args: RequestRecognitionArgs): Asked {
  const evidence = args.evidence ?? [];
  atMost(50, evidence, 'evidence');
  return {
    route: args.route,
    credential: keyOfId(args.credential, 'Credential', 'credential'),
    outcomes: outcomesOf(args.units, 'units'),
    cohort: cohortOf(args.cohort, 'cohort'),
    provider: args.provider == null ? null : keyOfId(args.provider, 'Organisation', 'provider'),
    evidence: evidence.map((one, index) => evidenceOf(one, `evidence.${index}`)),
    withExperience: args.withExperience ?? false,
  };
}

async function termsFor(
  run: Run,
  { id, basis }: StoredLearner,
  asked: Asked,
  { now, recognition }: LearnersContext,
): Promise<ReturnType<typeof requestedTerms>> {
  const day = dutchDay(now);
  const holdings = await run(holdingsByLearner([id], LATEST));
  const units = unitsOfLearner(asked, holdings, await casesOfLearner(run, id), day);
  const world = basis === 'SYNTHETIC' ? 'EXAMPLE' : 'REAL';
  return requestedTerms({ ...asked, world }, units, recognition(), { day, known: day });
}

interface Opened {
  readonly asked: Asked;
  readonly terms: CaseTerms;
}

async function open(
  run: Run,
  { id: learnerId, basis }: StoredLearner,
  { asked, terms }: Opened,
  { now, recognition }: LearnersContext,
): Promise<CaseOutcome> {
  const day = dutchDay(now);
  const work = asked.withExperience ? await workOf(run, learnerId, { asked, day, now }) : [];
  const steps: Step[] = [
    ...asked.evidence.map((evidence, index) => ({ evidence, field: `evidence.${index}` })),
    ...work.map((evidence) => ({ evidence, field: 'withExperience' })),
  ].map(({ evidence, field }) => ({ event: { kind: 'EVIDENCE_ADDED', day, party: 'LEARNER', evidence }, field }));
  const { refusals } = goThrough(openCase(terms, day), steps);
  if (refusals.length > 0) return { caseId: null, refusals };
  const caseId = newId(now);
  const provider = asked.provider === null ? undefined : recognition().providers.get(asked.provider);
  const named = { providerKey: asked.provider, providerRecognised: provider?.recognised ?? null };
  const { route, credential: credentialKey } = terms;
  await run(recordCase({ id: caseId, learnerId, route, credentialKey, ...named, terms, recordedFrom: now, basis }));
  const row = { caseId, learnerId, basis, recordedFrom: now };
  const events = [{ kind: 'REQUESTED', day, party: 'LEARNER' } as const, ...steps.map(({ event }) => event)];
  for (const [index, event] of events.entries()) await run(recordEvent(event, index + 1, row));
  return { caseId, refusals: [] };
}

interface At {
  readonly asked: Asked;
  readonly day: string;
  readonly now: Date;
}

async function workOf(run: Run, learnerId: string, { asked, day, now }: At): Promise<CaseEvidence[]> {
  const experiences = await run(experiencesByLearner([learnerId], now.toISOString()));
  return experiences.flatMap((one) => workEvidence(one, asked.outcomes, day) ?? []);
}
