import type { Plan, PlanValue } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { daysFrom } from './days.js';
import { holdsOutcome } from './evaluate.js';
import { type Grounds, isHeldAtStart } from './Grounds.js';
import type { JudgedStep } from './JudgedStep.js';
import { leadsOn } from './leadsOn.js';
import { standingOn } from './Standing.js';
import type { ViolatedRule, Violation } from './Violation.js';

/** What is wrong with the steps together: limits, goal, and what the plan says that it comes to. */
export function violationsOfPlan(
  grounds: Grounds,
  request: PlanRequest,
  { awards, value }: Plan,
  steps: readonly JudgedStep[],
): readonly Violation[] {
  return [
    ...ofAwards(awards, steps),
    ...ofHours(request, steps),
    ...ofMoneyAndTime(request, steps),
    ...ofGoal(grounds, request, steps),
    ...ofValue(grounds, request, value, steps),
  ];
}

/** What is said of awards by modules is what these complete, and all of it. */
function ofAwards(said: Plan['awards'], steps: readonly JudgedStep[]): readonly Violation[] {
  const named = ({ credential, on }: Plan['awards'][number]): string => `${credential} on ${on}`;
  const due = steps.flatMap(({ completes }) =>
    completes ? named({ credential: completes.credential.key, on: completes.from }) : [],
  );
  const told = said.map(named);
  const wanted = due.filter((one) => !told.includes(one));
  const found = told.filter((one) => !due.includes(one));
  const isSame = wanted.length + found.length === 0 && told.length === due.length;
  return isSame ? [] : violation('AWARD', null, told.join(', ') || 'none', due.join(', ') || 'none');
}

/** Hours grow only where a step starts. */
function ofHours({ limits: { hoursPerWeek } }: PlanRequest, steps: readonly JudgedStep[]): readonly Violation[] {
  if (hoursPerWeek === null) return [];
  return steps.flatMap((step) => {
    const day = step.said.startDate;
    const isRunning = ({ said }: JudgedStep): boolean => said.startDate <= day && day < said.endDate;
    const running = [...steps.filter((one) => one !== step && isRunning(one)), step];
    const counted = step.said.endDate === day ? [step] : running;
    if (counted.some(({ offer }) => offer.hoursPerWeek === null))
      return violation('HOURS', step.at, 'unknown', `at most ${String(hoursPerWeek)}`);
    const hours = counted.reduce((sum, { offer }) => sum + (offer.hoursPerWeek ?? 0), 0);
    return hours > hoursPerWeek ? violation('HOURS', step.at, String(hours), `at most ${String(hoursPerWeek)}`) : [];
  });
}

function ofMoneyAndTime({ limits, objectives }: PlanRequest, steps: readonly JudgedStep[]): readonly Violation[] {
  const { budgetCents, latestFinish } = limits;
  const counts = budgetCents !== null || objectives.includes('COST');
  const holes = counts ? steps.filter((step) => pricesOf(step).includes(null)) : [];
  const cents = costOf(steps);
  const late = latestFinish === null ? [] : steps.filter(({ said }) => said.endDate > latestFinish);
  const isTooDear = budgetCents !== null && cents > budgetCents;
  return [
    ...holes.flatMap(({ at }) => violation('BUDGET', at, 'unknown', 'a price that is known')),
    ...(isTooDear ? violation('BUDGET', null, `${String(cents)} cents`, `at most ${String(budgetCents)} cents`) : []),
    ...late.flatMap(({ at, said }) => violation('LATEST_FINISH', at, said.endDate, `${latestFinish ?? ''} or before`)),
  ];
}

function ofGoal(
  grounds: Grounds,
  { goal, via, startDate }: PlanRequest,
  steps: readonly JudgedStep[],
): readonly Violation[] {
  const isTaken = (key: string): boolean =>
    steps.some(
      ({ credential, offer, completes }) => credential.key === key && (offer.parts === null || completes !== null),
    );
  const missed = via.filter((key) => !isTaken(key) && !isHeldAtStart(grounds, key));
  const vias = missed.flatMap((key) => violation('VIA', null, 'not taken', key));
  if ('credential' in goal)
    return [...vias, ...(isTaken(goal.credential) ? [] : violation('GOAL', null, 'not taken', goal.credential))];
  const standing = standingOn(grounds, startDate, []);
  const isHad = (outcome: string): boolean =>
    steps.some(({ parts }) => parts.some((part) => part.outcome === outcome)) ||
    holdsOutcome(outcome, grounds, standing) === 'HOLDS';
  return [
    ...vias,
    ...goal.outcomes.filter((one) => !isHad(one)).flatMap((one) => violation('GOAL', null, 'not taken', one)),
  ];
}

function ofValue(
  grounds: Grounds,
  request: PlanRequest,
  value: PlanValue,
  steps: readonly JudgedStep[],
): readonly Violation[] {
  const { startDate, profile } = request;
  const sum = (count: (step: JudgedStep) => number): number => steps.reduce((all, step) => all + count(step), 0);
  const isNear = ({ offer }: JudgedStep): boolean => profile.region !== null && offer.regions.includes(profile.region);
  const lengthOf = ({ said }: JudgedStep): number => daysFrom(said.startDate, said.endDate);
  const isPriced = steps.every((step) => !pricesOf(step).includes(null));
  const wanted: PlanValue = {
    days: Math.max(0, ...steps.map(({ said }) => daysFrom(startDate, said.endDate))),
    guaranteedSbu: sum((step) => step.guaranteedSbu),
    ifGrantedSbu: sum((step) => step.ifGrantedSbu),
    costCents: isPriced ? costOf(steps) : null,
    awayDays: sum((step) => (isNear(step) ? 0 : lengthOf(step))),
    firstCredentialDays: request.objectives.includes('FIRST_CREDENTIAL') ? firstDays(grounds, request, steps) : null,
    settled: steps.every(({ said }) => said.settled),
  };
  const names = Object.keys(wanted) as (keyof PlanValue)[];
  return names
    .filter((name) => value[name] !== wanted[name])
    .flatMap((name) => violation('VALUE', null, `${name} ${String(value[name])}`, `${name} ${String(wanted[name])}`));
}

/** Of its offer and of each recognition before it. */
function pricesOf({ offer, recognitions }: JudgedStep): readonly (number | null)[] {
  return [offer.priceCents, ...recognitions.map(({ procedure }) => procedure?.priceCents ?? null)];
}

function costOf(steps: readonly JudgedStep[]): number {
  return steps.flatMap(pricesOf).reduce((sum: number, price) => sum + (price ?? 0), 0);
}

/** Until the first step that leads on ends. */
function firstDays(grounds: Grounds, request: PlanRequest, steps: readonly JudgedStep[]): number | null {
  const leading = steps.filter((step) => leadsOn(grounds, request, step, steps));
  const days = leading.map(({ said }) => daysFrom(request.startDate, said.endDate));
  return days.length === 0 ? null : Math.min(...days);
}

function violation(rule: ViolatedRule, step: number | null, found: string, wanted: string): Violation[] {
  return [{ rule, step, found, wanted }];
}
