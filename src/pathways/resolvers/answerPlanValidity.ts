import type { KeptPlan } from '../domain/saved/keptPlan.js';
import { PlanValidity } from '../types/PlanValidity.js';
import type { PlanValidityArgs } from '../types/SavedPlanArgs.js';
import { badInput } from './badInput.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { plannedDay } from '../../shared/graph/plannedDay.js';
import { planJudgementOf } from './planJudgementOf.js';
import { instantOf } from './planningRequestOf.js';
import { tooLate } from './tooLate.js';
import { untilOf } from './untilOf.js';

/**
 * Has a plan judged from now until the horizon.
 * @throws CodedError BAD_INPUT where the horizon lies before the day of knowing or too far, TIMEOUT where nothing was looked at in time
 */
export async function answerPlanValidity(
  { plan, request }: KeptPlan,
  args: PlanValidityArgs,
  context: PathwaysContext,
): Promise<PlanValidity> {
  const horizon = plannedDay(args.horizon, 'horizon');
  if (horizon < request.asOf)
    throw badInput(
      'horizon',
      'The horizon does not lie before the day of `asOf`.',
      'De horizon ligt niet vóór de dag van `asOf`.',
    );
  const { startDate } = request;
  const asked = { plan, request, horizon };
  const judged = await context.planner.judgements(context.snapshot.id, asked, untilOf(args, context));
  context.signal?.throwIfAborted();
  if (!judged) throw tooLate(args);
  const { judgements, until } = judged;
  return Object.assign(new PlanValidity(), {
    ...{ snapshotId: context.snapshot.id, asOf: instantOf(args, context), startDate, horizon: until },
    standing: judgements[0]?.standing,
    breaksOn: judgements.find(({ standing }) => standing === 'BROKEN')?.day ?? null,
    judgements: judgements.map((one) => planJudgementOf(one, startDate, context.language)),
  });
}
