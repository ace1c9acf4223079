import { deserialize } from 'node:v8';
import { checkPlan } from '../domain/checker/checkPlan.js';
import type { Violation } from '../domain/checker/Violation.js';
import type { Difference } from '../domain/dated/differenceOf.js';
import { findAlternatives } from '../domain/dated/findAlternatives.js';
import { findFront } from '../domain/dated/findFront.js';
import { findPlan } from '../domain/dated/findPlan.js';
import { type LeftOut, offersLeftOut } from '../domain/dated/offersLeftOut.js';
import type { Plan, PlanFound, PlansFound, PlanStep } from '../domain/dated/Plan.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { findWays } from '../domain/findWays.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { CatalogueChange } from '../domain/CatalogueChange.js';
import { changedCatalogue } from '../domain/changedCatalogue.js';
import { anewRequest } from '../domain/saved/anewRequest.js';
import { type Impact, impactOn } from '../domain/saved/impactOn.js';
import { type Judgements, judgementsUntil } from '../domain/saved/judgementsUntil.js';
import type { KeptPlan } from '../domain/saved/keptPlan.js';
import type { PlanningCatalogue } from '../domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../domain/PlanningRequest.js';
import { catalogueWithout } from '../domain/reasons/doingWithout.js';
import type { ExplainedPlan } from '../domain/reasons/ExplainedPlan.js';
import { explainStep } from '../domain/reasons/explainStep.js';
import type { Replacement, Withheld } from '../domain/reasons/Replacement.js';
import type { StepReasons } from '../domain/reasons/StepReasons.js';
import type { Unit } from '../domain/repair/Change.js';
import { type PlanQuestionOn, changedQuestion } from '../domain/repair/changedQuestion.js';
import { type Explained, explainInfeasible } from '../domain/repair/explainInfeasible.js';
import type { Otherwise } from '../domain/repair/Otherwise.js';
import { type Valued, recognitionValue } from '../domain/repair/recognitionValue.js';
import { type WhatIfFound, whatIf } from '../domain/repair/whatIf.js';
import type { WaysFound } from '../domain/Way.js';
import { disagreementOn } from './disagreementOn.js';
import { isGivenUp, type QuestionProgress, take } from './questionProgress.js';

/** What is asked of a thread. */
export interface Question<Request> {
  readonly snapshotId: string;
  /** Serialised, in memory that all threads share. */
  readonly catalogue: SharedArrayBuffer;
  readonly request: Request;
  readonly progress: QuestionProgress;
}

/** What was found, what is wrong with it, and which offers no plan can use. */
export interface CheckedPlan {
  readonly found: PlanFound;
  readonly violations: readonly Violation[];
  readonly leftOut: readonly LeftOut[];
}

/** A question for several plans. */
export interface SeveralAsked {
  readonly request: PlanRequest;
  /** How many are answered. */
  readonly most: number;
}

export interface CheckedPlans extends Omit<CheckedPlan, 'found'> {
  readonly found: PlansFound;
}

/** A step of a plan, by its place from 1. */
export interface StepAsked extends ExplainedPlan {
  readonly place: number;
}

/** Why a step is there, and what only one of planner and checker finds wrong with the plan without it. */
export interface CheckedReasons {
  readonly reasons: StepReasons;
  readonly disagreement: readonly string[];
}

export interface CheckedReplacement extends Replacement {
  readonly violations: readonly Violation[];
}

/** What was found by asking many times, and what is wrong with any plan of it. */
export interface CheckedAnswer<Found> extends Omit<CheckedPlan, 'found'> {
  readonly found: Found;
}

/** The answer to a changed question has offers left out of its own. */
export interface CheckedWhatIf extends CheckedAnswer<WhatIfFound> {
  readonly leftOutAfter: readonly LeftOut[];
}

/** A question as a thread looks at it. */
interface Look<Request> {
  readonly request: Request;
  readonly catalogue: PlanningCatalogue;
  /** Whether it is time to answer with what is known. */
  readonly isOver: () => boolean;
}

/** The catalogues that this thread has read: the newest and the one before. */
const catalogues = new Map<string, PlanningCatalogue>();

/** Reads the catalogue, as the first question about it would. */
export function warm(question: Question<null>): void {
  catalogueOf(question);
}

export const bestPlan = answering(({ catalogue, request, isOver }: Look<PlanRequest>): CheckedPlan =>
  checked(findPlan(catalogue, request, isOver), { catalogue, request }),
);

export const front = answering(({ catalogue, request: { request, most }, isOver }: Look<SeveralAsked>): CheckedPlans =>
  checked(findFront(catalogue, request, most, isOver), { catalogue, request }),
);

export const alternatives = answering(
  ({ catalogue, request: asked, isOver }: Look<SeveralAsked & { readonly differBy: Difference }>): CheckedPlans => {
    const { request, most, differBy } = asked;
    return checked(findAlternatives(catalogue, request, differBy, most, isOver), { catalogue, request });
  },
);

/** What is known to become of a plan that is kept, until the horizon. */
export const judgements = answering(
  ({ catalogue, request: asked, isOver }: Look<KeptPlan & { readonly horizon: IsoDate }>): Judgements =>
    judgementsUntil(catalogue, asked.request, asked.plan, asked.horizon, isOver),
);

/** What a change does to a plan that is kept; the offers left out are those of the changed catalogue. */
export const impact = answering(
  ({
    catalogue,
    request: asked,
    isOver,
  }: Look<KeptPlan & { readonly change: CatalogueChange }>): CheckedAnswer<Impact> => {
    const { plan, request, change } = asked;
    const changed = changedCatalogue(catalogue, change);
    const found = impactOn(plan, request, catalogue, changed, isOver);
    const anew = anewRequest(request);
    const before = checkedAnswer(found, { catalogue, request: anew }, [planIn(found.bestBefore, anew)]);
    const after = checkedAnswer(found, { catalogue: changed, request: anew }, [planIn(found.bestAfter, anew)]);
    return { ...after, violations: [...before.violations, ...after.violations] };
  },
);

export const explanation = answering(({ catalogue, request, isOver }: Look<PlanRequest>): CheckedAnswer<Explained> => {
  const found = explainInfeasible(catalogue, request, isOver);
  const plans = 'repairs' in found ? found.repairs : 'plan' in found ? [{ request, plan: found.plan }] : [];
  return checkedAnswer(found, { catalogue, request }, plans);
});

export const recognition = answering(
  ({
    catalogue,
    request: { request, units },
    isOver,
  }: Look<{ readonly request: PlanRequest; readonly units: readonly Unit[] | null }>): CheckedAnswer<Valued> => {
    const found = recognitionValue(catalogue, request, units, isOver);
    const worths =
      found.kind === 'VALUED' ? [...found.sets, ...found.limits.flatMap((one) => [one.more, one.lifted])] : [];
    const base = 'base' in found && 'plan' in found.base ? [{ request, plan: found.base.plan }] : [];
    return checkedAnswer(found, { catalogue, request }, [...base, ...worths]);
  },
);

export const otherwise = answering(
  ({
    catalogue,
    request: { request, changes },
    isOver,
  }: Look<{ readonly request: PlanRequest; readonly changes: Otherwise }>): CheckedWhatIf => {
    const asked = { catalogue, request };
    const changed = changedQuestion(asked, changes);
    const found = whatIf(asked, changed, isOver);
    const { violations, leftOut } = checkedAnswer(found, asked, [planIn(found.before, request)]);
    const after = checkedAnswer(found, changed, [planIn(found.after, changed.request)]);
    return { found, violations: [...violations, ...after.violations], leftOut, leftOutAfter: after.leftOut };
  },
);

export const ways = answering(({ catalogue, request, isOver }: Look<PlanningRequest>): WaysFound =>
  findWays(catalogue, request, isOver),
);

/** Null where the time was over before they were known. */
export const stepReasons = answering(
  ({ catalogue, request: asked, isOver }: Look<StepAsked>): CheckedReasons | null => {
    const { plan, place, request } = asked;
    const found = explainStep(place, plan, catalogue, request, isOver);
    if (!found) return null;
    const { explained, rest } = found;
    const violations = checkPlan(catalogue, request, rest);
    return { reasons: explained, disagreement: disagreementOn(explained, violations, request.onlySettled) };
  },
);

export const replacement = answering(
  ({ catalogue, request: asked, isOver }: Look<StepAsked & { readonly withheld: Withheld }>): CheckedReplacement => {
    const { plan, place, request, withheld } = asked;
    const step = plan.steps[place - 1] as PlanStep;
    const without = catalogueWithout(step, withheld, catalogue);
    const found = findPlan(without, request, isOver);
    return { withheld, found, violations: 'plan' in found ? checkPlan(without, request, found.plan) : [] };
  },
);

/**
 * Takes a question and answers it. One that was answered while it waited is not looked at: nobody reads what is said then.
 */
function answering<Request, Answer>(
  look: (asked: Look<Request>) => Answer,
): (question: Question<Request>) => Answer | null {
  return (question) => {
    const { request, progress } = question;
    const catalogue = catalogueOf(question);
    return take(progress) ? look({ request, catalogue, isOver: () => isGivenUp(progress) }) : null;
  };
}

/** What was found, with what the checker says of it. */
function checked<Found extends PlanFound | PlansFound>(
  found: Found,
  { catalogue, request }: PlanQuestionOn,
): Omit<CheckedPlan, 'found'> & { readonly found: Found } {
  const violations = plansIn(found).flatMap((plan) => checkPlan(catalogue, request, plan));
  return { found, violations, leftOut: offersLeftOut(catalogue, request) };
}

function checkedAnswer<Found>(
  found: Found,
  { catalogue, request }: PlanQuestionOn,
  plans: readonly ({ readonly request: PlanRequest; readonly plan: Plan | null } | null)[],
): CheckedAnswer<Found> {
  const violations = plans.flatMap((one) => (one?.plan ? checkPlan(catalogue, one.request, one.plan) : []));
  return { found, violations, leftOut: offersLeftOut(catalogue, request) };
}

function planIn(found: PlanFound, request: PlanRequest): { readonly request: PlanRequest; readonly plan: Plan | null } {
  return { request, plan: 'plan' in found ? found.plan : null };
}

function plansIn(found: PlanFound | PlansFound): readonly Plan[] {
  if ('plan' in found) return [found.plan];
  return 'plans' in found ? found.plans.map(({ plan }) => plan) : [];
}

function catalogueOf({ snapshotId, catalogue }: Question<unknown>): PlanningCatalogue {
  const known = catalogues.get(snapshotId) ?? (deserialize(new Uint8Array(catalogue)) as PlanningCatalogue);
  catalogues.delete(snapshotId);
  catalogues.set(snapshotId, known);
  for (const old of [...catalogues.keys()].slice(0, -2)) catalogues.delete(old);
  return known;
}
