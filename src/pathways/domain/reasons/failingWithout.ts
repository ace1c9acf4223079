import { describePlan, type PlanStepDescription } from '../dated/describePlan.js';
import { beginningOf, keepsLimits } from '../dated/search/lengthened.js';
import type { Plan } from '../dated/Plan.js';
import { type Limits, NO_LIMITS, type PlanRequest } from '../dated/PlanRequest.js';
import { Rejoining } from '../dated/Rejoining.js';
import { holdsOutcome } from '../evaluate.js';
import type { Planning } from '../Planning.js';
import { isLess, lostIn } from './lostIn.js';
import { placeInWhole, stepsWithout } from './planWithout.js';
import { rulesOn } from './reasonsFor.js';
import type { Failing } from './StepReasons.js';

/**
 * What fails, or is no longer known, when the others are joined on the same days without the step at the place.
 * @param rest the plan without the step
 */
export function failingWithout(
  place: number,
  plan: Plan,
  rest: Plan,
  planning: Planning,
  request: PlanRequest,
): readonly Failing[] {
  const was = stepsWithout(place, describePlan(plan, planning));
  const is = describePlan(rest, planning);
  return [
    ...is.flatMap((step, at) => ofStep(placeInWhole(at + 1, place), was[at] as PlanStepDescription, step)),
    ...ofLimits(place, rest, planning, request),
    ...ofGoal(rest, planning),
  ];
}

function ofStep(step: number, was: PlanStepDescription, is: PlanStepDescription): readonly Failing[] {
  const rules = rulesOn(was).flatMap(({ rule, verdict }, at): readonly Failing[] => {
    const now = rulesOn(is)[at];
    if (!now || now.verdict.value === 'HOLDS' || !isLess(now.verdict.value, verdict.value)) return [];
    const { value } = now.verdict;
    return [{ kind: 'RULE', step, rule, lost: lostIn(verdict, now.verdict), value, was: verdict.value }];
  });
  const { value, reason } = is.validity;
  return isLess(value, was.validity.value) ? [...rules, { kind: 'VALIDITY', step, reason, value }] : rules;
}

/** Without an exemption, or a part that is done, a step may last longer. */
function ofLimits(place: number, { steps }: Plan, planning: Planning, request: PlanRequest): readonly Failing[] {
  const { hoursPerWeek, latestFinish } = request.limits;
  const rejoining = new Rejoining(planning, request);
  let beginning = beginningOf(request);
  return steps.flatMap((one, at) => {
    const again = rejoining.after(beginning, one);
    if (!again) return [];
    const keeps = (limits: Partial<Limits>): boolean =>
      keepsLimits(beginning, again.joined, { ...NO_LIMITS, ...limits });
    const step = placeInWhole(at + 1, place);
    const failing: readonly Failing[] = [
      ...(keeps({ hoursPerWeek }) ? [] : [{ kind: 'HOURS', step } as const]),
      ...(keeps({ latestFinish }) ? [] : [{ kind: 'LATEST_FINISH', step } as const]),
      ...(again.isInTurn ? [] : [{ kind: 'MODULES', step } as const]),
    ];
    beginning = again.longer;
    return failing;
  });
}

function ofGoal({ steps, awards }: Plan, planning: Planning): readonly Failing[] {
  const { goal, startDate } = planning.request;
  const had = [...steps.filter(({ module }) => !module), ...awards].map(({ credential }) => credential);
  const isTaken = (key: string): boolean => had.includes(key);
  const via = planning.via.filter((key) => !isTaken(key));
  const parts = new Set(steps.flatMap((step) => step.parts.map((part) => `${step.credential} ${part}`)));
  const taken = new Set(
    steps.flatMap(({ credential }) =>
      (planning.catalogue.credentials.get(credential)?.parts ?? []).flatMap(({ key, outcome }) =>
        outcome !== null && parts.has(`${credential} ${key}`) ? outcome : [],
      ),
    ),
  );
  const standing = planning.standing(startDate, []);
  const keys =
    'credential' in goal
      ? [goal.credential].filter((key) => !isTaken(key))
      : goal.outcomes.filter((one) => !taken.has(one) && holdsOutcome(one, standing) !== 'HOLDS');
  return [
    ...(keys.length > 0 ? [{ kind: 'GOAL', keys } as const] : []),
    ...(via.length > 0 ? [{ kind: 'VIA', keys: via } as const] : []),
  ];
}
