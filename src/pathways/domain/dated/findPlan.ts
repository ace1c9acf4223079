import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { OneBest } from './search/Incumbents.js';
import type { PlanFound } from './Plan.js';
import { planOf } from './planOf.js';
import type { PlanRequest } from './PlanRequest.js';
import { prepareSearch } from './search/prepareSearch.js';

/**
 * The best plan on dated offers by the objectives of the request, as `docs/planner.md` defines it.
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function findPlan(catalogue: PlanningCatalogue, request: PlanRequest, isOver: () => boolean): PlanFound {
  const incumbents = new OneBest();
  const search = prepareSearch(catalogue, request, { incumbents, differBy: null });
  if ('kind' in search) return search;
  const { done, value } = search.run(isOver).next();
  if (!done) return { kind: 'OPTIMAL', plan: planOf(value, request), rank: value.bound, bound: value.bound };
  if (value === null) return { kind: 'INFEASIBLE' };
  const [best] = incumbents.all;
  if (!best) return { kind: 'TIMED_OUT', bound: value };
  return { kind: 'FEASIBLE', plan: planOf(best, request), rank: best.bound, bound: value };
}
