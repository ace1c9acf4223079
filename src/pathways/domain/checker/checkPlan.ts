import type { Plan } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { groundsOf } from './Grounds.js';
import { type JudgedStep, judgedStep } from './JudgedStep.js';
import type { Violation } from './Violation.js';
import { violationsOfPlan } from './violationsOfPlan.js';
import { violationsOfStep } from './violationsOfStep.js';

/**
 * Every way in which a plan breaks the model of `docs/planner.md`; none where it keeps to it. Judges the plan, not whether
 * there is a better one.
 */
export function checkPlan(catalogue: PlanningCatalogue, request: PlanRequest, plan: Plan): readonly Violation[] {
  const grounds = groundsOf(catalogue, { ...request, count: 1 });
  const violations: Violation[] = [];
  const judged: JudgedStep[] = [];
  for (const [index, said] of plan.steps.entries()) {
    const step = judgedStep(grounds, said, index + 1, judged);
    if (step) {
      violations.push(...violationsOfStep(grounds, request, step, judged));
      judged.push(step);
    } else
      violations.push({
        rule: 'OFFER_UNKNOWN',
        step: index + 1,
        found: said.offer,
        wanted: 'an offer and parts that are known',
      });
  }
  return [...violations, ...violationsOfPlan(grounds, request, plan, judged)];
}
