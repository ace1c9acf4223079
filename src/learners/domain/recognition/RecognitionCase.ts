import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionParty, UnitDecision } from '../../../shared/pure/recognition.js';
import type { CaseEvidence } from './CaseEvent.js';
import type { CaseTerms } from './CaseTerms.js';

/** How far a case has come. A case that is DECIDED can still be appealed; NOT_TAKEN_ON and WITHDRAWN are the end. */
export const CASE_STATUSES = [
  'REQUESTED',
  'INTAKE_PLANNED',
  'COLLECTING_EVIDENCE',
  'UNDER_ASSESSMENT',
  'DECIDED',
  'APPEALED',
  'UNDER_REASSESSMENT',
  'NOT_TAKEN_ON',
  'WITHDRAWN',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What was decided on a unit. */
export interface DecidedUnit {
  readonly decision: UnitDecision;
  readonly reason: string;
  readonly missing: string | null;
  readonly cohort: number | null;
  readonly decidedBy: RecognitionParty;
  readonly decidedOn: IsoDate;
}

/** A decision that was made known, and so stands until another one is. */
export interface AnnouncedUnit extends DecidedUnit {
  readonly announcedOn: IsoDate;
  /** The day of the first announcement since which the same was decided for the same cohort. */
  readonly standsSince: IsoDate;
}

/** How far one unit has come. */
export interface CaseUnit {
  readonly outcome: string;
  /** Whether it waits for a decision, or for its announcement. */
  readonly isOpen: boolean;
  /** Decided, not announced yet. */
  readonly drafted: DecidedUnit | null;
  readonly announced: AnnouncedUnit | null;
  /** The day of the appeal; a unit is appealed once. */
  readonly appealedOn: IsoDate | null;
  /** Whether that was upheld, so that it is to be decided again. */
  readonly isUpheld: boolean;
}

/** A case as its events have made it. */
export interface RecognitionCase {
  readonly terms: CaseTerms;
  readonly status: CaseStatus;
  readonly requestedOn: IsoDate;
  /** The day of the last event: nothing happens before it any more. */
  readonly lastDay: IsoDate;
  readonly intakePlannedFor: IsoDate | null;
  /** How often it was planned. */
  readonly intakePlans: number;
  readonly intakeHeldOn: IsoDate | null;
  readonly assessmentBegunOn: IsoDate | null;
  readonly evidence: readonly CaseEvidence[];
  readonly units: readonly CaseUnit[];
}
