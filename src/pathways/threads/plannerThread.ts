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

/** What is asked of a thread. */
export interface Question<Request> {
  readonly snapshotId: string;
  /** Serialised, in memory that all threads share. */
  readonly catalogue: SharedArrayBuffer;
  readonly request: Request;
  /** Becomes 1 when it is time to answer with what is known. */
  readonly over: Int32Array;
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

/** The catalogues that this thread has read: the newest and the one before. */
const catalogues = new Map<string, PlanningCatalogue>();

/** Reads the catalogue, as the first question about it would. */
export function warm(question: Question<null>): void {
  catalogueOf(question);
}

export function bestPlan(question: Question<PlanRequest>): CheckedPlan {
  const { request } = question;
  return checked(question, request, findPlan(catalogueOf(question), request, isOver(question)));
}

export function front(question: Question<SeveralAsked>): CheckedPlans {
  const { request, most } = question.request;
  return checked(question, request, findFront(catalogueOf(question), request, most, isOver(question)));
}

export function alternatives(question: Question<SeveralAsked & { readonly differBy: Difference }>): CheckedPlans {
  const { request, most, differBy } = question.request;
  return checked(question, request, findAlternatives(catalogueOf(question), request, differBy, most, isOver(question)));
}

/** What is known to become of a plan that is kept, until the horizon. */
export function judgements(question: Question<KeptPlan & { readonly horizon: IsoDate }>): Judgements {
  const { plan, request, horizon } = question.request;
  return judgementsUntil(catalogueOf(question), request, plan, horizon, isOver(question));
}

/** What a change does to a plan that is kept; the offers left out are those of the changed catalogue. */
export function impact(question: Question<KeptPlan & { readonly change: CatalogueChange }>): CheckedAnswer<Impact> {
  const { plan, request, change } = question.request;
  const catalogue = catalogueOf(question);
  const changed = changedCatalogue(catalogue, change);
  const found = impactOn(plan, request, catalogue, changed, isOver(question));
  const anew = anewRequest(request);
  const before = checkedAnswer(found, { catalogue, request: anew }, [planIn(found.bestBefore, anew)]);
  const after = checkedAnswer(found, { catalogue: changed, request: anew }, [planIn(found.bestAfter, anew)]);
  return { ...after, violations: [...before.violations, ...after.violations] };
}

export function explanation(question: Question<PlanRequest>): CheckedAnswer<Explained> {
  const [catalogue, { request }] = [catalogueOf(question), question];
  const found = explainInfeasible(catalogue, request, isOver(question));
  const plans = 'repairs' in found ? found.repairs : 'plan' in found ? [{ request, plan: found.plan }] : [];
  return checkedAnswer(found, { catalogue, request }, plans);
}

export function recognition(
  question: Question<{ readonly request: PlanRequest; readonly units: readonly Unit[] | null }>,
): CheckedAnswer<Valued> {
  const catalogue = catalogueOf(question);
  const { request, units } = question.request;
  const found = recognitionValue(catalogue, request, units, isOver(question));
  const worths =
    found.kind === 'VALUED' ? [...found.sets, ...found.limits.flatMap((one) => [one.more, one.lifted])] : [];
  const base = 'base' in found && 'plan' in found.base ? [{ request, plan: found.base.plan }] : [];
  return checkedAnswer(found, { catalogue, request }, [...base, ...worths]);
}

export function otherwise(
  question: Question<{ readonly request: PlanRequest; readonly changes: Otherwise }>,
): CheckedWhatIf {
  const catalogue = catalogueOf(question);
  const { request, changes } = question.request;
  const asked = { catalogue, request };
  const changed = changedQuestion(asked, changes);
  const found = whatIf(asked, changed, isOver(question));
  const { violations, leftOut } = checkedAnswer(found, asked, [planIn(found.before, request)]);
  const after = checkedAnswer(found, changed, [planIn(found.after, changed.request)]);
  return { found, violations: [...violations, ...after.violations], leftOut, leftOutAfter: after.leftOut };
}

export function ways(question: Question<PlanningRequest>): WaysFound {
  return findWays(catalogueOf(question), question.request, isOver(question));
}

/** Null where the time was over before they were known. */
export function stepReasons(question: Question<StepAsked>): CheckedReasons | null {
  const { plan, place, request } = question.request;
  const catalogue = catalogueOf(question);
  const found = explainStep(place, plan, catalogue, request, isOver(question));
  if (!found) return null;
  const { explained, rest } = found;
  const violations = checkPlan(catalogue, request, rest);
  return { reasons: explained, disagreement: disagreementOn(explained, violations, request.onlySettled) };
}

export function replacement(question: Question<StepAsked & { readonly withheld: Withheld }>): CheckedReplacement {
  const { plan, place, request, withheld } = question.request;
  const step = plan.steps[place - 1] as PlanStep;
  const catalogue = catalogueWithout(step, withheld, catalogueOf(question));
  const found = findPlan(catalogue, request, isOver(question));
  return { withheld, found, violations: 'plan' in found ? checkPlan(catalogue, request, found.plan) : [] };
}

/** What was found, with what the checker says of it. */
function checked<Found extends PlanFound | PlansFound>(
  question: Question<unknown>,
  request: PlanRequest,
  found: Found,
): Omit<CheckedPlan, 'found'> & { readonly found: Found } {
  const catalogue = catalogueOf(question);
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

function isOver({ over }: Question<unknown>): () => boolean {
  return () => Atomics.load(over, 0) === 1;
}

function catalogueOf({ snapshotId, catalogue }: Question<unknown>): PlanningCatalogue {
  const known = catalogues.get(snapshotId) ?? (deserialize(new Uint8Array(catalogue)) as PlanningCatalogue);
  catalogues.delete(snapshotId);
  catalogues.set(snapshotId, known);
  for (const old of [...catalogues.keys()].slice(0, -2)) catalogues.delete(old);
  return known;
}
