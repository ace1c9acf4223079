import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { OptimalPathwayResult } from '../types/OptimalPathway.js';
import type { OptimalPathwayArgs } from '../types/OptimalPathwayArgs.js';
import { answerPlanQuestion } from './answerPlanQuestion.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { planQuestionOf } from './planQuestionOf.js';

/**
 * Looks for the best plan for somebody, and says what was found.
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export async function answerOptimalPathway(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: OptimalPathwayArgs,
  context: PathwaysContext,
): Promise<typeof OptimalPathwayResult> {
  return answerPlanQuestion(planQuestionOf(profile, targetGroups, args, context), context);
}
