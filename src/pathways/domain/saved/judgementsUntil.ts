import { addDays, type IsoDate } from '../../../shared/pure/calendar.js';
import type { Plan } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import type { Judgement } from './Judgement.js';
import { judgePlan } from './judgePlan.js';

/** How many judgements are given; the days after the last of them are not looked at. */
const MOST_JUDGEMENTS = 100;

/** The judgements in the order of their days, each until the next one, and the last day that was looked at. */
export interface Judgements {
  readonly judgements: readonly Judgement[];
  readonly until: IsoDate;
}

/**
 * What is known to become of the plan from the day of knowing until the horizon: rows that begin or cease to be on record,
 * and enrolment that closes.
 * @param isOver asked before each further day whether to give up
 */
export function judgementsUntil(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  plan: Plan,
  horizon: IsoDate,
  isOver: () => boolean,
): Judgements {
  const judgements = [judgePlan(catalogue, request, plan, request.asOf)];
  for (const day of turningDays(catalogue, request, plan, horizon)) {
    if (judgements.length === MOST_JUDGEMENTS || isOver()) return { judgements, until: addDays(day, -1) };
    const judgement = judgePlan(catalogue, request, plan, day);
    const last = judgements.at(-1);
    if (!last || !isSame(last, judgement)) judgements.push(judgement);
  }
  return { judgements, until: horizon };
}

/** Days after the day of knowing on which something about the plan may be otherwise, in their order. */
function turningDays(
  { rules, offers, recognitions }: PlanningCatalogue,
  { asOf }: PlanRequest,
  { steps }: Plan,
  horizon: IsoDate,
): readonly IsoDate[] {
  const keys = new Set(steps.map(({ offer }) => offer));
  const own = offers.filter(({ key }) => keys.has(key));
  const followed = steps.flatMap((step) => step.recognitions);
  const procedures = new Set(followed.map(({ procedure }) => procedure));
  const ownProcedures = recognitions.filter(({ key }) => procedures.has(key));
  const days = [
    ...[...steps, ...followed].map(({ startDate }) => startDate),
    ...[...rules, ...own, ...ownProcedures].flatMap(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo]),
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
