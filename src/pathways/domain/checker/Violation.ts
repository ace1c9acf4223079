/** What a plan can break. */
export const VIOLATED_RULES = [
  'OFFER_UNKNOWN',
  'OTHER_CREDENTIAL',
  'SELECTION',
  'TAKEN_TWICE',
  'MODULES',
  'HELD_ALREADY',
  'ORDER',
  'ENTRY',
  'END',
  'LOAD',
  'RECOGNITION',
  'SETTLED',
  'ADMISSION',
  'VALIDITY',
  'SEATS',
  'ENROLMENT',
  'TARGET_GROUP',
  'TRACK',
  'REGION',
  'LANGUAGE',
  'TIME_OF_DAY',
  'HOURS',
  'BUDGET',
  'LATEST_FINISH',
  'GOAL',
  'VIA',
  'AWARD',
  'VALUE',
] as const;
export type ViolatedRule = (typeof VIOLATED_RULES)[number];

/** One thing that is wrong with a plan. */
export interface Violation {
  readonly rule: ViolatedRule;
  /** Place of the step, from 1; null where it is the plan as a whole. */
  readonly step: number | null;
  /** What the plan says, and what it should say instead. */
  readonly found: string;
  readonly wanted: string;
}
