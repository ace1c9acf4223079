import { addDays, type IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionTerm } from '../../../shared/pure/recognition.js';
import type { CaseUnit, RecognitionCase } from './RecognitionCase.js';

/** The last days of a case; null where the term has not begun or no rule gives it. */
export function lastDays(state: RecognitionCase): Readonly<Record<RecognitionTerm, IsoDate | null>> {
  const { days } = state.terms;
  const appealed = state.units.filter(isAwaitingJudgement);
  const judged = latest(appealed.map((unit) => lastDayToAppeal(unit, days.APPEAL)));
  return {
    INTAKE: later(state.requestedOn, days.INTAKE),
    EVIDENCE: later(state.intakeHeldOn, days.EVIDENCE),
    DECISION: later(state.assessmentBegunOn, days.DECISION),
    APPEAL: latest(state.units.filter(canBeAppealed).map((unit) => lastDayToAppeal(unit, days.APPEAL))),
    JUDGEMENT: later(judged, days.JUDGEMENT),
  };
}

/** The last day on which a decision that stands can be appealed; null where it does not, or no rule says so. */
export function lastDayToAppeal({ announced }: CaseUnit, days: number | null): IsoDate | null {
  return later(announced?.announcedOn ?? null, days);
}

/** Whether there is a decision that was never appealed. */
export function canBeAppealed({ announced, appealedOn }: CaseUnit): boolean {
  return announced !== null && appealedOn === null;
}

/** Whether it was appealed and nobody has judged that yet. */
export function isAwaitingJudgement({ appealedOn, isOpen, isUpheld }: CaseUnit): boolean {
  return appealedOn !== null && isOpen && !isUpheld;
}

function later(day: IsoDate | null, days: number | null): IsoDate | null {
  return day === null || days === null ? null : addDays(day, days);
}

function latest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.reduce((one, other) => (one === null || (other !== null && other > one) ? other : one), null);
}
