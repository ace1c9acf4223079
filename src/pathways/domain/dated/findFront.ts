import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { Front } from './search/Incumbents.js';
import type { Label } from './search/Label.js';
import type { PlansFound } from './Plan.js';
import { planOf } from './planOf.js';
import type { PlanRequest } from './PlanRequest.js';
import { prepareSearch } from './search/prepareSearch.js';

/**
 * The plans that no other plan is better than in one objective of the request and at least equal to in all; of those that
 * are equal in all objectives the best by the rest of the rank.
 * @param most how many are answered, the least by the rank
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function findFront(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  most: number,
  isOver: () => boolean,
): PlansFound {
  const incumbents = new Front(request.objectives.length);
  const search = prepareSearch(catalogue, request, { incumbents, differBy: null });
  if ('kind' in search) return search;
  const proven = new Set<Label>();
  const run = search.run(isOver);
  let next = run.next();
  for (; !next.done && proven.size < most; next = run.next()) proven.add(next.value);
  if (next.done && next.value === null && proven.size === 0) return { kind: 'INFEASIBLE' };
  const points = next.done ? incumbents.all.slice(0, most) : [...proven];
  if (points.length === 0) return { kind: 'TIMED_OUT' };
  return {
    kind: 'PLANS',
    complete: next.done === true && next.value === null,
    plans: points.map((one) => ({ plan: planOf(one, request), rank: one.bound, proven: proven.has(one) })),
  };
}
