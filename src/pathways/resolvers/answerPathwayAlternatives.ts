import { checkPageSize } from '../../shared/graph/checkPageSize.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { PathwayAlternativesArgs } from '../types/PathwayAlternativesArgs.js';
import { PathwayAlternatives, type PathwayAlternativesResult } from '../types/SeveralPathways.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { planQuestionOf } from './planQuestionOf.js';
import { rankedPlans } from './rankedPlans.js';
import { withoutPlan } from './withoutPlan.js';

/**
 * Looks for the best plans that differ, has them checked, and says what was found.
 * @throws CodedError BAD_INPUT, BAD_ID or PAGE_SIZE naming the argument
 */
export async function answerPathwayAlternatives(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: PathwayAlternativesArgs,
  context: PathwaysContext,
): Promise<typeof PathwayAlternativesResult> {
  checkPageSize(args.first);
  const question = planQuestionOf(profile, targetGroups, args, context);
  const { request, computed, until } = question;
  const { differBy } = args;
  const asked = { request, most: args.first, differBy };
  const checked = await context.planner.alternatives(context.snapshot.id, asked, until);
  const { found, leftOut } = passedCheck(checked, context);
  if (found.kind !== 'PLANS') return withoutPlan(found, leftOut, question, context);
  return Object.assign(new PathwayAlternatives(), {
    ...{ ...computed, leftOut, countBy: request.ranking, world: request.world, differBy },
    alternatives: await rankedPlans(found, request, context),
    exhausted: found.complete,
  });
}
