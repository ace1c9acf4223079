import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { Planning } from '../Planning.js';
import type { Ranking } from '../PlanningRequest.js';
import { beginningOf, keepsLimits } from './search/lengthened.js';
import type { Plan } from './Plan.js';
import { planOf } from './planOf.js';
import type { PlanRequest } from './PlanRequest.js';
import { Rejoining } from './Rejoining.js';

/**
 * The same offers, joined on the same days for the same parts, where the given load counts, with the recognitions where they
 * count. Null where they then are no
 * plan: a step ends too late for the next one, or beyond a limit.
 */
export function planCounting(
  ranking: Ranking,
  plan: Plan,
  catalogue: PlanningCatalogue,
  asked: PlanRequest,
): Plan | null {
  const request = { ...asked, ranking };
  const planning = new Planning(catalogue, { ...request, count: 1 });
  const rejoining = new Rejoining(planning, request);
  let beginning = beginningOf(request);
  for (const step of plan.steps) {
    const again = rejoining.after(beginning, step);
    if (!again?.isInTurn || !keepsLimits(beginning, again.joined, request.limits)) return null;
    if (!planning.allows(again.verdict)) return null;
    beginning = again.longer;
  }
  return planOf(beginning, request);
}
