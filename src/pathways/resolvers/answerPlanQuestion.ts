import type { PlanFound } from '../domain/dated/Plan.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { Planning } from '../domain/Planning.js';
import { OptimalPathway, type OptimalPathwayResult } from '../types/OptimalPathway.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import type { PlanQuestion } from './planQuestionOf.js';
import { shownPlan } from './shownPlan.js';
import { withoutPlan } from './withoutPlan.js';

/**
 * Looks for the best plan, has it checked, and says what was found.
 * @throws Error where the checker finds anything wrong with a plan: it never leaves
 */
export async function answerPlanQuestion(
  question: PlanQuestion,
  context: PathwaysContext,
): Promise<typeof OptimalPathwayResult> {
  const { request, computed, until } = question;
  const checked = await context.planner.bestPlan(context.snapshot.id, request, until);
  const { found, leftOut } = passedCheck(checked, context);
  if (!('plan' in found)) return withoutPlan(found, leftOut, question, context);
  return Object.assign(new OptimalPathway(), { ...computed, leftOut, ...answerOf(found, request, context) });
}

type Found = Extract<PlanFound, { readonly plan: unknown }>;

function answerOf(
  { kind, plan, rank, bound }: Found,
  request: PlanRequest,
  context: PathwaysContext,
): Omit<OptimalPathway, 'snapshotId' | 'asOf' | 'startDate' | 'leftOut'> {
  const planning = new Planning(context.snapshot.catalogue, { ...request, count: 1 });
  return {
    status: kind,
    countBy: request.ranking,
    world: request.world,
    objectives: request.objectives.map((objective, at) => ({
      objective,
      value: rank[at] as number,
      bound: bound[at] as number,
    })),
    plan: shownPlan(plan, request, planning, context, kind),
  };
}
