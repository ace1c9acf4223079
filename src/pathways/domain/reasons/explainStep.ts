import type { Plan } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { Planning } from '../Planning.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { failingWithout } from './failingWithout.js';
import { planWithout } from './planWithout.js';
import { reasonsFor } from './reasonsFor.js';
import type { Link, Reason, StepReasons } from './StepReasons.js';

/** Why the step at the place is in the plan and what fails without it; `rest` is the plan without it. */
export function explainStep(
  place: number,
  plan: Plan,
  catalogue: PlanningCatalogue,
  request: PlanRequest,
): { readonly explained: StepReasons; readonly rest: Plan } {
  const planning = new Planning(catalogue, { ...request, count: 1 });
  const rest = planWithout(place, plan, planning, request);
  const reasons = reasonsFor(place, plan, planning);
  return {
    explained: {
      step: place,
      reasons,
      chain: chainFrom(place, reasons, plan, planning),
      failing: failingWithout(place, plan, rest, planning, request),
    },
    rest,
  };
}

/** Each reason is about a later step, so the chain ends: at the goal, or where nothing needs a step. */
function chainFrom(place: number, reasons: readonly Reason[], plan: Plan, planning: Planning): readonly Link[] {
  const [reason] = reasons;
  if (!reason) return [];
  const link = { step: place, reason };
  if (!('of' in reason)) return [link];
  return [link, ...chainFrom(reason.of, reasonsFor(reason.of, plan, planning), plan, planning)];
}
