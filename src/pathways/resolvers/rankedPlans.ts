import type { PlansFound } from '../domain/dated/Plan.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { Planning } from '../domain/Planning.js';
import type { RankedPlan } from '../types/SeveralPathways.js';
import { inTurn } from './inTurn.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { shownPlan } from './shownPlan.js';

/** The plans as the graph shows them, each put together in a turn of its own. */
export async function rankedPlans(
  { plans }: Extract<PlansFound, { readonly kind: 'PLANS' }>,
  request: PlanRequest,
  context: PathwaysContext,
): Promise<readonly RankedPlan[]> {
  const planning = new Planning(context.snapshot.catalogue, { ...request, count: 1 });
  const shown = plans.map(({ plan, rank, proven }, at) =>
    inTurn(context, () => ({
      position: at + 1,
      values: request.objectives.map((objective, place) => ({ objective, value: rank[place] as number })),
      proven,
      plan: shownPlan(plan, request, planning, context, 'FEASIBLE'),
    })),
  );
  return Promise.all(shown);
}
