import type { PlanFound } from '../domain/dated/Plan.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { rankOf } from '../domain/dated/rankOf.js';

const NOTHING = { days: 0, sbu: 0, costCents: 0, awayDays: 0, firstDays: 0, settled: true, steps: 0 };

/** What is known of plans when the time is over before anybody has looked: none takes less than nothing. */
export function unlookedPlan({ objectives }: PlanRequest): PlanFound {
  return { kind: 'TIMED_OUT', bound: rankOf(NOTHING, objectives) };
}

/** What is known of anything else then, with nothing to be checked. */
export const UNLOOKED = { found: { kind: 'TIMED_OUT' }, violations: [], leftOut: [] } as const;
