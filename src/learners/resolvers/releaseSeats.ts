import type { LearnersContext } from '../data/LearnersContext.js';
import type { ReleaseSeatsCode } from '../types/planErrors.js';
import type { ReleaseSeatsArgs } from '../types/PlanMutationArgs.js';
import type { ReleaseSeatsPayload } from '../types/PlanPayloads.js';
import { uuidOfId } from '../types/uuidOfId.js';
import { changeOnce, type PlanOutcome } from './changeOnce.js';
import { letGo } from './letGo.js';
import { planOnRecord } from './planAtRevision.js';

/** Lets the seats go that are held for a plan. */
export async function releaseSeats(args: ReleaseSeatsArgs, context: LearnersContext): Promise<ReleaseSeatsPayload> {
  const planId = uuidOfId(args.plan, 'SavedPlan', 'plan');
  const { plan, userErrors } = await changeOnce<ReleaseSeatsCode>(
    args,
    ['releaseSeats', planId],
    context,
    async (run): Promise<PlanOutcome<ReleaseSeatsCode>> => {
      const { refused } = await planOnRecord(run, planId);
      if (refused) return refused;
      const isDone = await letGo(run, planId, context.now);
      return { plan: planId, refusals: isDone ? [] : [{ code: 'NOT_RESERVED', field: 'plan' }] };
    },
  );
  return { plan, userErrors };
}
