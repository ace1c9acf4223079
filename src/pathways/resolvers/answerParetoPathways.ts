import { checkPageSize } from '../../shared/graph/checkPageSize.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { ParetoPathwaysArgs } from '../types/ParetoPathwaysArgs.js';
import { ParetoPathways, type ParetoPathwaysResult } from '../types/SeveralPathways.js';
import { badInput } from './badInput.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { planQuestionOf } from './planQuestionOf.js';
import { rankedPlans } from './rankedPlans.js';
import { withoutPlan } from './withoutPlan.js';

const MOST_OBJECTIVES = 4;

/**
 * Looks for the plans that no other beats, has them checked, and says what was found.
 * @throws CodedError BAD_INPUT, BAD_ID or PAGE_SIZE naming the argument
 */
export async function answerParetoPathways(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: ParetoPathwaysArgs,
  context: PathwaysContext,
): Promise<typeof ParetoPathwaysResult> {
  checkPageSize(args.first);
  const different = new Set(args.objectives).size;
  if (different < args.objectives.length || different < 2 || different > MOST_OBJECTIVES)
    throw badInput('objectives', 'Give 2 to 4 different objectives.', 'Geef 2 tot 4 verschillende doelen.');
  const question = planQuestionOf(profile, targetGroups, args, context);
  const { request, computed, until } = question;
  const asked = { request, most: args.first };
  const checked = await context.planner.front(context.snapshot.id, asked, until);
  const { found, leftOut } = passedCheck(checked, context);
  if (found.kind !== 'PLANS') return withoutPlan(found, leftOut, question, context);
  return Object.assign(new ParetoPathways(), {
    ...{ ...computed, leftOut, countBy: request.ranking, world: request.world },
    points: await rankedPlans(found, request, context),
    complete: found.complete,
  });
}
