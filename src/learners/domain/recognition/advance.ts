import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { CaseEvent, EventOf } from './CaseEvent.js';
import { CaseRefusal } from './CaseRefusal.js';
import { judgeEvidence } from './judgeEvidence.js';
import { canBeAppealed, isAwaitingJudgement, lastDays, lastDayToAppeal } from './lastDays.js';
import { partiesOf } from './partiesOf.js';
import type { AnnouncedUnit, CaseUnit, DecidedUnit, RecognitionCase } from './RecognitionCase.js';

/** How much evidence a case holds. */
export const MOST_EVIDENCE = 50;

/** How often an intake is planned, the first time included. */
export const MOST_INTAKE_PLANS = 10;

/** The case after an event, or why it cannot happen. A last day binds the learner; whoever is late to decide still decides. */
export function advance(state: RecognitionCase, event: CaseEvent): RecognitionCase | CaseRefusal {
  const parties = partiesOf(state.status, event.kind, state.terms);
  if (parties === null) return new CaseRefusal('NOT_NOW');
  if (!parties.has(event.party)) return new CaseRefusal('OTHER_PARTY');
  if (event.day < state.lastDay) return new CaseRefusal('BEFORE_LAST_EVENT', { day: state.lastDay });
  const next = afterEvent(state, event);
  return next instanceof CaseRefusal ? next : { ...state, lastDay: event.day, ...next };
}

type Change = Partial<RecognitionCase> | CaseRefusal;

function afterEvent(state: RecognitionCase, event: CaseEvent): Change {
  switch (event.kind) {
    case 'INTAKE_PLANNED':
      return planIntake(state, event);
    case 'INTAKE_HELD':
      return holdIntake(event);
    case 'EVIDENCE_ADDED':
      return addEvidence(state, event);
    case 'ASSESSMENT_BEGUN':
      return { status: 'UNDER_ASSESSMENT', assessmentBegunOn: event.day };
    case 'UNIT_DECIDED':
      return decideUnit(state, event);
    case 'DECISION_ANNOUNCED':
      return announce(state, event);
    case 'APPEALED':
      return appeal(state, event);
    case 'APPEAL_JUDGED':
      return judgeAppeal(state, event);
    case 'WITHDRAWN':
      return withdraw(state);
    // A case is asked for once: it begins with that.
    case 'REQUESTED':
      return new CaseRefusal('NOT_NOW');
  }
}

function planIntake({ intakePlans }: RecognitionCase, { day, on }: EventOf<'INTAKE_PLANNED'>): Change {
  if (on < day) return new CaseRefusal('BEFORE_LAST_EVENT', { day });
  if (intakePlans >= MOST_INTAKE_PLANS) return new CaseRefusal('PLANNED_TOO_OFTEN');
  return { status: 'INTAKE_PLANNED', intakePlannedFor: on, intakePlans: intakePlans + 1 };
}

function holdIntake({ day, takenOn, reason }: EventOf<'INTAKE_HELD'>): Change {
  if (!takenOn && isBlank(reason)) return new CaseRefusal('REASON_MISSING');
  return { status: takenOn ? 'COLLECTING_EVIDENCE' : 'NOT_TAKEN_ON', intakeHeldOn: day };
}

function addEvidence(state: RecognitionCase, { day, evidence }: EventOf<'EVIDENCE_ADDED'>): Change {
  const last = lastDays(state).EVIDENCE;
  // What the learner brings to an appeal is not bound by the term of the first assessment.
  if (state.status === 'COLLECTING_EVIDENCE' && last !== null && day > last)
    return new CaseRefusal('AFTER_LAST_DAY', { day: last });
  if (evidence.datedOn !== null && evidence.datedOn > day) return new CaseRefusal('EVIDENCE_OF_LATER_DAY', { day });
  if (state.evidence.length >= MOST_EVIDENCE) return new CaseRefusal('TOO_MUCH_EVIDENCE');
  return faultIn(state, evidence.outcomes) ?? { evidence: [...state.evidence, evidence] };
}

function decideUnit(state: RecognitionCase, event: EventOf<'UNIT_DECIDED'>): Change {
  const unit = state.units.find(({ outcome }) => outcome === event.outcome);
  const terms = state.terms.units.find(({ outcome }) => outcome === event.outcome);
  const about = { outcome: event.outcome };
  if (!unit || !terms) return new CaseRefusal('NOT_ASKED_FOR', about);
  if (!unit.isOpen || unit.drafted) return new CaseRefusal('ALREADY_DECIDED', about);
  if (terms.decidedBy !== event.party) return new CaseRefusal('OTHER_PARTY', about);
  if (isBlank(event.reason)) return new CaseRefusal('REASON_MISSING', about);
  if ((event.decision === 'PARTIAL') === isBlank(event.missing)) return new CaseRefusal('MISSING_PART_NOT_SAID', about);
  const { value, why } = judgeEvidence(terms, state.evidence, state.terms.ages, state.requestedOn);
  if (event.decision !== 'NONE' && value === 'FAILS')
    return new CaseRefusal(why === 'TOO_OLD' ? 'EVIDENCE_TOO_OLD' : 'EVIDENCE_MISSING', about);
  return { units: withUnit(state, event.outcome, { drafted: draftOf(event) }) };
}

function draftOf({ decision, reason, missing, cohort, party, day }: EventOf<'UNIT_DECIDED'>): DecidedUnit {
  return { decision, reason, missing, cohort, decidedBy: party, decidedOn: day };
}

function announce(state: RecognitionCase, { day }: EventOf<'DECISION_ANNOUNCED'>): Change {
  const waiting = state.units.find(({ isOpen, drafted }) => isOpen && drafted === null);
  if (waiting) return new CaseRefusal('NOT_ALL_DECIDED', { outcome: waiting.outcome });
  const units = state.units.map(({ drafted, ...unit }) => ({
    ...unit,
    isOpen: false,
    isUpheld: false,
    drafted: null,
    announced: drafted ? announcedUnit(drafted, unit.announced, day) : unit.announced,
  }));
  return { status: 'DECIDED', units };
}

/** A decision that is taken again and says the same stands since the first time. */
function announcedUnit(drafted: DecidedUnit, before: AnnouncedUnit | null, announcedOn: IsoDate): AnnouncedUnit {
  const isSame = before?.decision === drafted.decision && before.cohort === drafted.cohort;
  return { ...drafted, announcedOn, standsSince: isSame ? before.standsSince : announcedOn };
}

function appeal(state: RecognitionCase, { day, outcomes, reason }: EventOf<'APPEALED'>): Change {
  if (state.terms.judgedBy === null) return new CaseRefusal('NO_APPEAL_KNOWN');
  if (isBlank(reason)) return new CaseRefusal('REASON_MISSING');
  const fault = faultIn(state, outcomes) ?? outcomes.map((one) => faultOfAppeal(state, one, day)).find(Boolean);
  if (fault) return fault;
  const units = state.units.map((unit) =>
    outcomes.includes(unit.outcome) ? { ...unit, isOpen: true, appealedOn: day } : unit,
  );
  return { status: 'APPEALED', units };
}

function faultOfAppeal({ units, terms }: RecognitionCase, outcome: string, day: string): CaseRefusal | undefined {
  const unit = units.find((one) => one.outcome === outcome);
  if (!unit || !canBeAppealed(unit)) return new CaseRefusal('ALREADY_APPEALED', { outcome });
  const last = lastDayToAppeal(unit, terms.days.APPEAL);
  return last !== null && day > last ? new CaseRefusal('AFTER_LAST_DAY', { outcome, day: last }) : undefined;
}

/** An appeal that is upheld only opens the units again: whoever decided decides anew. */
function judgeAppeal(state: RecognitionCase, { upheld, reason }: EventOf<'APPEAL_JUDGED'>): Change {
  if (isBlank(reason)) return new CaseRefusal('REASON_MISSING');
  return upheld ? withAppeals(state, { isUpheld: true }) : withAppeals(state, { isOpen: false });
}

/** Who withdraws an appeal keeps what was decided before. */
function withdraw(state: RecognitionCase): Change {
  return state.status === 'APPEALED' ? withAppeals(state, { isOpen: false }) : { status: 'WITHDRAWN' };
}

/** What becomes of the units of which an appeal waits for its judgement; one that was upheld before stays open. */
function withAppeals(state: RecognitionCase, change: Partial<CaseUnit>): Change {
  const units = state.units.map((unit) => (isAwaitingJudgement(unit) ? { ...unit, ...change } : unit));
  return { status: units.some(({ isOpen }) => isOpen) ? 'UNDER_REASSESSMENT' : 'DECIDED', units };
}

function faultIn({ units }: RecognitionCase, outcomes: readonly string[]): CaseRefusal | undefined {
  if (outcomes.length === 0) return new CaseRefusal('NO_UNITS');
  const strange = outcomes.find((outcome) => units.every((unit) => unit.outcome !== outcome));
  if (strange !== undefined) return new CaseRefusal('NOT_ASKED_FOR', { outcome: strange });
  const twice = outcomes.find((outcome, index) => outcomes.indexOf(outcome) !== index);
  return twice === undefined ? undefined : new CaseRefusal('NAMED_TWICE', { outcome: twice });
}

function withUnit({ units }: RecognitionCase, outcome: string, change: Partial<CaseUnit>): readonly CaseUnit[] {
  return units.map((unit) => (unit.outcome === outcome ? { ...unit, ...change } : unit));
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
