/** Why something cannot happen in a case. */
export const CASE_REFUSALS = [
  'NOT_NOW',
  'OTHER_PARTY',
  'BEFORE_LAST_EVENT',
  'AFTER_LAST_DAY',
  'NOT_ASKED_FOR',
  'NAMED_TWICE',
  'NO_UNITS',
  'ALREADY_DECIDED',
  'NOT_ALL_DECIDED',
  'EVIDENCE_MISSING',
  'EVIDENCE_TOO_OLD',
  'EVIDENCE_OF_LATER_DAY',
  'TOO_MUCH_EVIDENCE',
  'PLANNED_TOO_OFTEN',
  'REASON_MISSING',
  'MISSING_PART_NOT_SAID',
  'ALREADY_APPEALED',
  'NO_APPEAL_KNOWN',
] as const;
export type CaseRefusalCode = (typeof CASE_REFUSALS)[number];

/** A refusal, and the unit or day that it is about. */
export class CaseRefusal {
  constructor(
    readonly code: CaseRefusalCode,
    readonly about: { readonly outcome?: string; readonly day?: string } = {},
  ) {}
}
