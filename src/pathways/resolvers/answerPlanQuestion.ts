import type { OptimalPathwayResult } from '../types/OptimalPathway.js';
import { optimalPathwayOf } from './optimalPathwayOf.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import type { PlanQuestion } from './planQuestionOf.js';
import { withoutPlan } from './withoutPlan.js';

/**
 * Looks for the best plan, has it checked, and says what was found.
 * @throws Error where the checker finds anything wrong with a plan: it never leaves
 */
export async function answerPlanQuestion(
  question: PlanQuestion,
  context: PathwaysContext,
): Promise<typeof OptimalPathwayResult> {
  const checked = await context.planner.bestPlan(context.snapshot.id, question.request, question.until);
  const { found, leftOut } = passedCheck(checked, context);
  return 'plan' in found
    ? optimalPathwayOf(found, leftOut, question, context)
    : withoutPlan(found, leftOut, question, context);
}
