import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import { newId } from '../data/newId.js';
import { acceptancesOfPlans, closeAcceptance, recordAcceptance } from '../data/planAcceptances.js';
import { letsSeatsGo } from '../domain/acceptance.js';
import { LONGEST_NOTE, refusalsOfParty } from '../domain/planRefusals.js';
import type { AcceptPlanCode } from '../types/planErrors.js';
import type { AcceptPlanArgs } from '../types/PlanMutationArgs.js';
import type { AcceptPlanPayload } from '../types/PlanPayloads.js';
import { uuidOfId } from '../types/uuidOfId.js';
import { changeOnce, type PlanOutcome } from './changeOnce.js';
import { letGo } from './letGo.js';
import { ownText } from './ownText.js';
import { planAtRevision } from './planAtRevision.js';

/** Records what a party says of the present revision of a plan, in the place of what it said before. */
export async function acceptPlan(args: AcceptPlanArgs, context: LearnersContext): Promise<AcceptPlanPayload> {
  const { revision, as: party, accepts } = args;
  const planId = uuidOfId(args.plan, 'SavedPlan', 'plan');
  const organisation = args.organisation == null ? null : organisationKey(args.organisation);
  const note = ownText(args.note, 'note', LONGEST_NOTE);
  const input = ['acceptPlan', planId, revision, party, accepts, organisation, note];
  const { plan, userErrors } = await changeOnce<AcceptPlanCode>(
    args,
    input,
    context,
    async (run): Promise<PlanOutcome<AcceptPlanCode>> => {
      const found = await planAtRevision(run, planId, revision);
      if (found.refused) return found.refused;
      const { learnerId, document } = found.plan;
      const earlier = (await run(acceptancesOfPlans([planId]))).filter((one) => one.revision === revision);
      const refusals = refusalsOfParty(document.steps, { party, organisation }, earlier);
      if (refusals.length > 0) return { plan: planId, refusals };
      const now = context.now.toISOString();
      const said = { planId, revision, learnerId, party, organisation, accepts, note, now, id: newId(context.now) };
      await run(closeAcceptance(said));
      await run(recordAcceptance(said));
      if (letsSeatsGo(said)) await letGo(run, planId, context.now);
      return { plan: planId, refusals: [] };
    },
  );
  return { plan, userErrors };
}

function organisationKey(id: string): string {
  return ownText(keyOfId(id, 'Organisation', 'organisation'), 'organisation', 200) ?? '';
}
