import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Violation } from '../checker/Violation.js';
import type { Plan } from '../dated/Plan.js';

/**
 * What has become of a plan. VALID: it is as it was made. CHANGED: it can be followed, but comes to something else: other
 * loads, prices or ends, or an admission that is more or less certain. BROKEN: it cannot be followed any more.
 */
export const PLAN_STANDINGS = ['VALID', 'CHANGED', 'BROKEN'] as const;
export type PlanStanding = (typeof PLAN_STANDINGS)[number];

/** A plan by what is on record on a day. */
export interface Judgement {
  readonly day: IsoDate;
  readonly standing: PlanStanding;
  /** What is no longer as the plan says. */
  readonly violations: readonly Violation[];
  /** The plan as it comes out on that day; null where it is broken. */
  readonly plan: Plan | null;
}
