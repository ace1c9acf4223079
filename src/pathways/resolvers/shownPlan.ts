import { keyOfId } from '../../shared/graph/keyOfId.js';
import { addDays } from '../../shared/pure/calendar.js';
import { basisOfPlan, describePlan } from '../domain/dated/describePlan.js';
import { documentOf, type PlanMaking } from '../domain/dated/documentOf.js';
import type { Plan as FoundPlan } from '../domain/dated/Plan.js';
import { planCounting } from '../domain/dated/planCounting.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { Planning } from '../domain/Planning.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { Credential } from '../types/Credential.js';
import type { Plan, PlanTotals } from '../types/OptimalPathway.js';
import { studyLoadOf } from './loadsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { planStepOf } from './planStepOf.js';

/**
 * A plan that was found as the graph shows it.
 * @param proof what is proved of it, for whoever keeps it; null where it must not be kept, since something would have to be otherwise
 */
export function shownPlan(
  plan: FoundPlan,
  request: PlanRequest,
  planning: Planning,
  context: PathwaysContext,
  proof: PlanMaking['proof'] | null,
): Plan {
  const steps = describePlan(plan, planning);
  const hbo = steps.every(({ credential }) => credential.ec !== null);
  const totalsBy = (ranking: Ranking): PlanTotals | null => {
    const counted =
      ranking === request.ranking ? plan : planCounting(ranking, plan, context.snapshot.catalogue, request);
    return counted && totalsOf(counted, ranking, hbo, planning);
  };
  return {
    steps: steps.map((step, at) => ({ ...planStepOf(step, at + 1, planning, context), of: { plan, request } })),
    awards: plan.awards.map(({ credential, on }) => ({ credential: new Credential(credential), date: on })),
    guaranteed: totalsBy('GUARANTEED'),
    ifGranted: totalsBy('IF_GRANTED'),
    costCents: plan.value.costCents,
    awayDays: plan.value.awayDays,
    basis: basisOfPlan(steps, planning),
    document: proof && context.seal(documentOf(plan, steps, request, { proof, ...makingOf(context) })),
  };
}

function makingOf({ learner, now, snapshot }: PathwaysContext): Omit<PlanMaking, 'proof'> {
  return {
    learner: learner === undefined ? null : keyOfId(learner, 'Learner'),
    madeAt: now.toISOString(),
    snapshotId: snapshot.id,
  };
}

function totalsOf({ value }: FoundPlan, ranking: Ranking, hbo: boolean, planning: Planning): PlanTotals {
  const { days, settled, guaranteedSbu, ifGrantedSbu } = value;
  return {
    days,
    settled,
    endDate: addDays(planning.request.startDate, days),
    weeks: Math.ceil(days / 7),
    load: studyLoadOf(ranking === 'GUARANTEED' ? guaranteedSbu : ifGrantedSbu, hbo, planning),
  };
}
