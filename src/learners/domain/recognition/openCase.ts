import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { CaseTerms } from './CaseTerms.js';
import type { RecognitionCase } from './RecognitionCase.js';

/** A case that is asked for on the day, on these terms. */
export function openCase(terms: CaseTerms, day: IsoDate): RecognitionCase {
  return {
    terms,
    status: 'REQUESTED',
    requestedOn: day,
    lastDay: day,
    intakePlannedFor: null,
    intakePlans: 0,
    intakeHeldOn: null,
    assessmentBegunOn: null,
    evidence: [],
    units: terms.units.map(({ outcome }) => ({
      outcome,
      isOpen: true,
      drafted: null,
      announced: null,
      appealedOn: null,
      isUpheld: false,
    })),
  };
}
