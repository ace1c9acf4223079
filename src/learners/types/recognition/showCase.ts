import { toGlobalId } from '../../../shared/graph/globalId.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import { RECOGNITION_TERMS } from '../../../shared/pure/recognition.js';
import { judgeEvidence } from '../../domain/recognition/judgeEvidence.js';
import { canBeAppealed, lastDays, lastDayToAppeal } from '../../domain/recognition/lastDays.js';
import type { CaseUnit, RecognitionCase as CaseState } from '../../domain/recognition/RecognitionCase.js';
import { waitsFor } from '../../domain/recognition/waitsFor.js';
import type { RecognitionCaseRow } from '../../entities/RecognitionCaseEntity.js';
import { stubOf } from '../stubOf.js';
import type { RecognitionCase } from './RecognitionCase.js';
import type { RecognitionUnit } from './RecognitionUnit.js';
import type { RecognitionWait } from './RecognitionWait.js';
import { ruleStubs, showEvidence } from './showEvidence.js';

/** A recognition as the graph shows it on a day. */
export function showCase(
  { id, providerKey, providerRecognised, recordedFrom, basis }: ShownRow,
  state: CaseState,
  today: IsoDate,
): RecognitionCase {
  const { terms, status, requestedOn, intakePlannedFor } = state;
  const days = lastDays(state);
  return {
    id: toGlobalId('RecognitionCase', id),
    route: terms.route,
    status,
    credential: { id: toGlobalId('Credential', terms.credential) },
    cohort: terms.cohort,
    provider: stubOf('Organisation', providerKey),
    providerRecognised: providerRecognised ?? null,
    requestedOn,
    intakePlannedFor,
    units: state.units.map((unit) => showUnit(unit, state)),
    evidence: state.evidence.map(showEvidence),
    lastDays: RECOGNITION_TERMS.map((term) => ({ term, day: days[term] })),
    waitsFor: showWait(state, today),
    rules: ruleStubs(terms.rules),
    recordedFrom,
    basis,
  };
}

type ShownRow = Pick<RecognitionCaseRow, 'id' | 'recordedFrom' | 'basis'> & {
  readonly providerKey: string | null;
  readonly providerRecognised: boolean | null;
};

function showUnit(unit: CaseUnit, { terms, evidence, requestedOn }: CaseState): RecognitionUnit {
  // Each unit of a case has its terms: the case was made from them.
  const own = terms.units.find(({ outcome }) => outcome === unit.outcome) as (typeof terms.units)[number];
  const { isOpen, drafted, announced, appealedOn } = unit;
  return {
    outcome: { id: toGlobalId('Outcome', unit.outcome) },
    decidedBy: own.decidedBy,
    acceptedEvidence: own.evidence,
    evidence: judgeEvidence(own, evidence, terms.ages, requestedOn).why,
    isOpen,
    drafted: drafted && { ...drafted, announcedOn: null },
    announced,
    appealedOn,
    lastDayToAppeal: canBeAppealed(unit) ? lastDayToAppeal(unit, terms.days.APPEAL) : null,
    rules: ruleStubs(own.rules),
  };
}

function showWait(state: CaseState, today: IsoDate): RecognitionWait {
  const awaited = waitsFor(state, today);
  return { ...awaited, isOverdue: awaited.until === null ? null : awaited.until < today };
}
