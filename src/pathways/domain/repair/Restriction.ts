/** Something of a question that a plan must keep to, and that the question can be asked without. */
export const RESTRICTION_KINDS = [
  'TRACKS',
  'REGIONS',
  'LANGUAGES',
  'TIMES_OF_DAY',
  'TARGET_GROUPS',
  'VIA',
  'ONLY_SETTLED',
  'COMPANY_AGREEMENT',
  'MAY_WORK',
  'START_DATE',
  'WORK',
  'HOURS',
  'LATEST_FINISH',
  'BUDGET',
  'AGE',
  'PROOFS',
  'DECISIONS',
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** `credential` is the key of the one that must be passed; null for other kinds than VIA. */
export interface Restriction {
  readonly kind: RestrictionKind;
  readonly credential: string | null;
}
