import type { Plan, Rank } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { rankOf } from '../dated/rankOf.js';

/** A plan with the request that it answers. */
export interface ExplainedPlan {
  readonly request: PlanRequest;
  readonly plan: Plan;
}

/** What the plan is ranked by. A figure that is not known is no objective, so it is not looked at. */
export function rankOfPlan({ request, plan: { value, steps } }: ExplainedPlan): Rank {
  const { days, guaranteedSbu, ifGrantedSbu, costCents, awayDays, firstCredentialDays, settled } = value;
  return rankOf(
    {
      ...{ days, awayDays, settled, steps: steps.length },
      sbu: request.ranking === 'GUARANTEED' ? guaranteedSbu : ifGrantedSbu,
      costCents: costCents ?? 0,
      firstDays: firstCredentialDays ?? 0,
    },
    request.objectives,
  );
}
