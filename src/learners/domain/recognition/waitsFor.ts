import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionParty } from '../../../shared/pure/recognition.js';
import { canBeAppealed, lastDays } from './lastDays.js';
import type { RecognitionCase } from './RecognitionCase.js';

/** What can come next. */
export const AWAITED = [
  'INTAKE_PLAN',
  'INTAKE',
  'EVIDENCE_AND_ASSESSMENT',
  'DECISION',
  'APPEAL_OR_NOTHING',
  'JUDGEMENT',
  'NOTHING',
] as const;

/** What a case waits for on a day, of whom, and until when; a null day is unknown. */
export interface Awaited {
  readonly what: (typeof AWAITED)[number];
  readonly parties: readonly RecognitionParty[];
  readonly until: IsoDate | null;
}

const nothing: Awaited = { what: 'NOTHING', parties: [], until: null };

export function waitsFor(state: RecognitionCase, day: IsoDate): Awaited {
  const { intakeBy, judgedBy, units } = state.terms;
  const until = lastDays(state);
  const deciders = [...new Set(units.map(({ decidedBy }) => decidedBy))];
  switch (state.status) {
    case 'REQUESTED':
      return { what: 'INTAKE_PLAN', parties: [intakeBy], until: until.INTAKE };
    case 'INTAKE_PLANNED':
      return { what: 'INTAKE', parties: [intakeBy], until: earlier(state.intakePlannedFor, until.INTAKE) };
    case 'COLLECTING_EVIDENCE':
      return { what: 'EVIDENCE_AND_ASSESSMENT', parties: ['LEARNER', ...deciders], until: until.EVIDENCE };
    case 'UNDER_ASSESSMENT':
      return { what: 'DECISION', parties: deciders, until: until.DECISION };
    // No rule says until when whoever decided must decide again.
    case 'UNDER_REASSESSMENT':
      return { what: 'DECISION', parties: deciders, until: null };
    case 'APPEALED':
      return { what: 'JUDGEMENT', parties: judgedBy === null ? [] : [judgedBy], until: until.JUDGEMENT };
    case 'DECIDED':
      return isAppealOpen(state, until.APPEAL, day)
        ? { what: 'APPEAL_OR_NOTHING', parties: ['LEARNER'], until: until.APPEAL }
        : nothing;
    case 'NOT_TAKEN_ON':
    case 'WITHDRAWN':
      return nothing;
  }
}

/** Whoever plans an intake late has not more time for it. */
function earlier(planned: IsoDate | null, last: IsoDate | null): IsoDate | null {
  return planned === null || (last !== null && last < planned) ? last : planned;
}

function isAppealOpen({ terms, units }: RecognitionCase, until: IsoDate | null, day: IsoDate): boolean {
  return terms.judgedBy !== null && units.some(canBeAppealed) && (until === null || day <= until);
}
