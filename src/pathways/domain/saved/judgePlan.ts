import type { IsoDate } from '../../../shared/pure/calendar.js';
import { checkPlan } from '../checker/checkPlan.js';
import type { Plan } from '../dated/Plan.js';
import { planCounting } from '../dated/planCounting.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import type { Judgement } from './Judgement.js';
import { withJoined } from './withJoined.js';

/**
 * The plan by what is on record on the day, as the checker judges it: as it was made and, where that is not so any more,
 * as the same offers come out when they are joined on the same days. A step whose start has come by then is taken to have
 * been joined.
 */
export function judgePlan(catalogue: PlanningCatalogue, asked: PlanRequest, plan: Plan, day: IsoDate): Judgement {
  const request = { ...asked, asOf: day };
  const ground = withJoined(catalogue, plan, day);
  const violations = checkPlan(ground, request, plan);
  if (violations.length === 0) return { day, standing: 'VALID', violations, plan };
  const again = planCounting(request.ranking, plan, ground, request);
  const left = again && checkPlan(ground, request, again);
  if (left?.length === 0) return { day, standing: 'CHANGED', violations, plan: again };
  return { day, standing: 'BROKEN', violations, plan: null };
}
