import type { PlanFound } from '../dated/Plan.js';

/** What is not to be had any more: a credential on any offer, or one offer. */
export const WITHHELD = ['CREDENTIAL', 'OFFER'] as const;
export type Withheld = (typeof WITHHELD)[number];

/** The best plan to the goal that does without a step's credential, or without its offer. */
export interface Replacement {
  readonly withheld: Withheld;
  readonly found: PlanFound;
}
