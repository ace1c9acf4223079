import { beginningOf } from '../dated/search/lengthened.js';
import type { Plan } from '../dated/Plan.js';
import { planOf } from '../dated/planOf.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { Rejoining } from '../dated/Rejoining.js';
import type { Planning } from '../Planning.js';

/** The other steps of the plan, joined on the same days, whatever the law and the limits make of it. */
export function planWithout(place: number, { steps }: Plan, planning: Planning, request: PlanRequest): Plan {
  const rejoining = new Rejoining(planning, request);
  let beginning = beginningOf(request);
  for (const step of stepsWithout(place, steps)) beginning = rejoining.after(beginning, step)?.longer ?? beginning;
  return planOf(beginning, request);
}

export function stepsWithout<Step>(place: number, steps: readonly Step[]): readonly Step[] {
  return steps.filter((_, at) => at !== place - 1);
}

/** The place in the whole plan of what stands at the place in the plan without the step. */
export function placeInWhole(place: number, without: number): number {
  return place < without ? place : place + 1;
}
