import type { Plan, PlanStep } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { Planning } from '../Planning.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { certaintiesOf } from './certaintiesOf.js';
import { failingWithout } from './failingWithout.js';
import { planWithout } from './planWithout.js';
import { partsOfModule, reasonsFor } from './reasonsFor.js';
import { togetherWith } from './togetherWith.js';
import type { Link, Reason, StepReasons } from './StepReasons.js';

/**
 * Why the step at the place is in the plan and what fails without it; `rest` is the plan without it.
 * @param isOver asked before each thing that is looked at whether to give up
 * @returns null where that was so: of a step nothing is told by halves
 */
export function explainStep(
  place: number,
  plan: Plan,
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  isOver: () => boolean,
): { readonly explained: StepReasons; readonly rest: Plan } | null {
  if (isOver()) return null;
  const planning = new Planning(catalogue, { ...request, count: 1 });
  const own = reasonsFor(place, plan, planning);
  const chain = chainFrom(place, own, plan, planning, isOver);
  if (chain === null || isOver()) return null;
  const reasons = togetherWith(place, own, plan, planning);
  if (isOver()) return null;
  const rest = planWithout(place, plan, planning, request);
  if (isOver()) return null;
  const failing = failingWithout(place, plan, rest, planning, request);
  const parts = partsOfModule(plan.steps[place - 1] as PlanStep, planning);
  const certainties = certaintiesOf(plan, planning, request);
  return { explained: { step: place, parts, reasons, chain, failing, certainties }, rest };
}

/** Each reason is about a later step, so the chain ends: at the goal, or where nothing needs a step. */
function chainFrom(
  place: number,
  [reason]: readonly Reason[],
  plan: Plan,
  planning: Planning,
  isOver: () => boolean,
): readonly Link[] | null {
  if (!reason) return [];
  const link = { step: place, reason };
  if (!('of' in reason)) return [link];
  if (isOver()) return null;
  const others = chainFrom(reason.of, reasonsFor(reason.of, plan, planning), plan, planning, isOver);
  return others && [link, ...others];
}
