import { dutchDay } from '../../shared/pure/dutchDay.js';
import { personAsOf } from '../domain/profileAsOf.js';
import { anewRequest } from '../domain/saved/anewRequest.js';
import { type KeptPlan, keptPlan } from '../domain/saved/keptPlan.js';
import type { SavedPlan } from '../types/SavedPlan.js';
import type { PlanAnewArgs } from '../types/SavedPlanArgs.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { instantOf } from './planningRequestOf.js';
import type { PlanQuestion } from './planQuestionOf.js';
import { untilOf } from './untilOf.js';

/** The plan that is kept, for its learner as on record at the instant; null where one of the two cannot be read. */
export function keptPlanOf(
  { document, learner }: SavedPlan,
  args: Pick<PlanAnewArgs, 'asOf'>,
  context: PathwaysContext,
): KeptPlan | null {
  const record = learner?.planningRecord;
  if (!document || !record) return null;
  const instant = instantOf(args, context);
  return keptPlan(document, personAsOf(record, instant), dutchDay(instant));
}

/** The question that the plan answers, asked again by who begins now, or on its start date where that is later. */
export function anewQuestionOf({ request }: KeptPlan, args: PlanAnewArgs, context: PathwaysContext): PlanQuestion {
  const anew = anewRequest(request);
  const computed = { snapshotId: context.snapshot.id, asOf: instantOf(args, context), startDate: anew.startDate };
  return { request: anew, computed, until: untilOf(args, context) };
}
