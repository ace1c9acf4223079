import { findPlan } from '../../src/pathways/domain/dated/findPlan.js';
import type { PlanRequest } from '../../src/pathways/domain/dated/PlanRequest.js';
import type { Comparison, Contest } from './compareWays.js';
import { datedChoicesFor } from './highs/DatedChoices.js';
import { plansByOffers } from './highs/plansByOffers.js';
import { plansByStarts } from './highs/plansByStarts.js';
import { limit, timed } from './timed.js';

/**
 * Asks the question for a dated plan of the planner, of formulation A and of formulation B. The value is that of the
 * objective.
 * @returns null where there is nothing to compare: the goal is held, or the planner ran out of time
 */
export function comparePlans(request: PlanRequest, contest: Contest, find = findPlan): Comparison | null {
  const { catalogue, highs, highsSeconds, plannerMs } = contest;
  const answer = timed(() => find(catalogue, request, limit(plannerMs)));
  const { kind } = answer.result;
  if (kind !== 'OPTIMAL' && kind !== 'INFEASIBLE') return null;
  const value = 'rank' in answer.result ? (answer.result.rank[0] ?? 0) : null;
  const choices = datedChoicesFor(catalogue, request);
  const isHopeless = choices.musts.some((key) => !choices.choosable.has(key));
  return {
    planner: { ms: answer.ms, result: value },
    byHighs: [plansByStarts, plansByOffers].map((formulate) => {
      if (isHopeless) return { ms: 0, result: null };
      const program = formulate(choices);
      const { ms, result } = timed(() => highs.solve(program, highsSeconds));
      if (result.kind === 'LIMIT') return { ms, result: 'LIMIT' as const };
      return { ms, result: result.kind === 'INFEASIBLE' ? null : result.value };
    }),
  };
}
