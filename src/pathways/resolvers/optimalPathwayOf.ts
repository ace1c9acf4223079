import type { LeftOut } from '../domain/dated/offersLeftOut.js';
import type { PlanFound } from '../domain/dated/Plan.js';
import { Planning } from '../domain/Planning.js';
import { OptimalPathway } from '../types/OptimalPathway.js';
import type { PathwaysContext } from './PathwaysContext.js';
import type { PlanQuestion } from './planQuestionOf.js';
import { shownPlan } from './shownPlan.js';

/**
 * The answer where a plan was found.
 * @param isKept whether the plan may be kept: not where something would have to be otherwise
 */
export function optimalPathwayOf(
  { kind, plan, rank, bound }: Extract<PlanFound, { readonly plan: unknown }>,
  leftOut: readonly LeftOut[],
  { request, computed }: Pick<PlanQuestion, 'request' | 'computed'>,
  context: PathwaysContext,
  isKept = true,
): OptimalPathway {
  const planning = new Planning(context.snapshot.catalogue, { ...request, count: 1 });
  const { objectives, ranking, world } = request;
  return Object.assign(new OptimalPathway(), {
    ...{ ...computed, leftOut, status: kind, countBy: ranking, world },
    objectives: objectives.map((objective, at) => ({
      objective,
      value: rank[at] as number,
      bound: bound[at] as number,
    })),
    plan: shownPlan(plan, request, planning, context, isKept ? kind : null),
  });
}
