import { addDays, type IsoDate } from '../../../shared/pure/calendar.js';
import type { Plan } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import type { Judgement } from './Judgement.js';
import { judgePlan } from './judgePlan.js';

/**
 * What is known to become of the plan from the day of knowing until the horizon, each judgement until the next one: rows
 * that begin or cease to be on record, and enrolment that closes.
 */
export function judgementsUntil(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  plan: Plan,
  horizon: IsoDate,
): readonly Judgement[] {
  const judgements: Judgement[] = [];
  for (const day of [request.asOf, ...turningDays(catalogue, request, plan, horizon)]) {
    const judgement = judgePlan(catalogue, request, plan, day);
    const last = judgements.at(-1);
    if (!last || !isSame(last, judgement)) judgements.push(judgement);
  }
  return judgements;
}

/** Days after the day of knowing on which something about the plan may be otherwise, in their order. */
function turningDays(
  { rules, offers }: PlanningCatalogue,
  { asOf }: PlanRequest,
  { steps }: Plan,
  horizon: IsoDate,
): readonly IsoDate[] {
  const keys = new Set(steps.map(({ offer }) => offer));
  const own = offers.filter(({ key }) => keys.has(key));
  const days = [
    ...steps.map(({ startDate }) => startDate),
    ...[...rules, ...own].flatMap(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo]),
    ...own.flatMap(({ enrolment }) => enrolment.map(({ to }) => to && addDays(to, 1))),
  ].filter((day) => day !== null);
  return [...new Set(days)].filter((day) => asOf < day && day <= horizon).sort();
}

function isSame(one: Judgement, other: Judgement): boolean {
  return one.standing === other.standing && namesOf(one) === namesOf(other);
}

/** What is wrong, without the day that it is looked at. */
function namesOf({ violations }: Judgement): string {
  return JSON.stringify(violations.map(({ rule, step, found }) => [rule, step, found]));
}
