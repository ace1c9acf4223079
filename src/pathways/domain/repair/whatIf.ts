import { findPlan } from '../dated/findPlan.js';
import type { Plan, PlanFound, PlanStep } from '../dated/Plan.js';
import type { PlanQuestionOn } from './changedQuestion.js';
import { type Worth, worthOf } from './Worth.js';

/** How two plans to one goal differ, by the credentials that they take, or the parts of them. */
export interface StepsChanged {
  readonly added: readonly PlanStep[];
  readonly removed: readonly PlanStep[];
  /** For the same credential, of modules for the same parts or on the same offer, but otherwise joined or with another load. */
  readonly moved: readonly { readonly before: PlanStep; readonly after: PlanStep }[];
  readonly kept: readonly PlanStep[];
}

/** The answers to a question and to the same question otherwise. */
export interface WhatIfFound {
  readonly before: PlanFound;
  readonly after: PlanFound;
  readonly worth: Worth;
  /** Null where one of the two has no plan. */
  readonly steps: StepsChanged | null;
}

/**
 * The best plan, and the best plan if something were otherwise.
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function whatIf(question: PlanQuestionOn, changed: PlanQuestionOn, isOver: () => boolean): WhatIfFound {
  const before = findPlan(question.catalogue, question.request, isOver);
  const after = findPlan(changed.catalogue, changed.request, isOver);
  return {
    before,
    after,
    worth: worthOf(after, before, changed.request, question.request),
    steps: 'plan' in before && 'plan' in after ? stepsChanged(before.plan, after.plan) : null,
  };
}

/** Whether both are of the same credential, as modules of the same parts of it. */
function isSame(one: PlanStep, other: PlanStep): boolean {
  const isOfSame = one.credential === other.credential && one.module === other.module;
  return isOfSame && (!one.module || one.parts.join() === other.parts.join());
}

/** A module of which other parts are to do is still the same one. */
function isSameModule(one: PlanStep, other: PlanStep): boolean {
  return one.module && other.module && one.offer === other.offer;
}

/** The steps of the second plan beside those of the first. */
function stepsChanged(before: Plan, after: Plan): StepsChanged {
  const hasGone = (one: PlanStep): boolean => !after.steps.some((step) => isSame(one, step));
  const pairs = after.steps.flatMap((step) => {
    const same =
      before.steps.find((one) => isSame(one, step)) ??
      before.steps.find((one) => isSameModule(one, step) && hasGone(one));
    return same ? [{ before: same, after: step }] : [];
  });
  const isKept = ({ before: one, after: other }: (typeof pairs)[number]): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return {
    added: after.steps.filter((step) => !pairs.some((pair) => pair.after === step)),
    removed: before.steps.filter((step) => !pairs.some((pair) => pair.before === step)),
    moved: pairs.filter((pair) => !isKept(pair)),
    kept: pairs.filter(isKept).map((pair) => pair.after),
  };
}
