import type { PlanFound } from '../domain/dated/Plan.js';
import { changedCatalogue } from '../domain/changedCatalogue.js';
import type { Impact } from '../domain/saved/impactOn.js';
import type { KeptPlan } from '../domain/saved/keptPlan.js';
import { PlanImpact } from '../types/PlanImpact.js';
import type { PlanImpactArgs } from '../types/SavedPlanArgs.js';
import { catalogueChangeOf } from './catalogueChangeOf.js';
import { anewQuestionOf } from './keptPlanOf.js';
import { optimalPathwayOf } from './optimalPathwayOf.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { planJudgementOf } from './planJudgementOf.js';
import { tooLate } from './tooLate.js';
import { withoutPlan } from './withoutPlan.js';

/**
 * What a change does to a plan that is kept.
 * @throws CodedError BAD_INPUT or BAD_ID naming the field, TIMEOUT where nothing was looked at in time
 */
export async function answerPlanImpact(
  kept: KeptPlan,
  args: PlanImpactArgs,
  context: PathwaysContext,
): Promise<PlanImpact> {
  const change = catalogueChangeOf(args.change, context);
  const question = anewQuestionOf(kept, args, context);
  const checked = await context.planner.impact(context.snapshot.id, { ...kept, change }, question.until);
  context.signal?.throwIfAborted();
  if (!checked) throw tooLate(args);
  const { found, leftOut } = passedCheck(checked, context);
  const there = changedContext(change, context);
  const { startDate } = kept.request;
  const { bestAfter } = found;
  return Object.assign(new PlanImpact(), {
    ...question.computed,
    kind: found.kind,
    before: planJudgementOf(found.before, startDate, context.language),
    after: planJudgementOf(found.after, startDate, context.language),
    best: valuesOf(found, kept),
    proven: [found.bestBefore, bestAfter].every(({ kind }) => kind !== 'FEASIBLE' && kind !== 'TIMED_OUT'),
    bestAfter:
      'plan' in bestAfter
        ? optimalPathwayOf(bestAfter, leftOut, question, there, false)
        : withoutPlan(bestAfter, leftOut, question, there),
  });
}

function changedContext(change: ReturnType<typeof catalogueChangeOf>, context: PathwaysContext): PathwaysContext {
  const { snapshot } = context;
  return { ...context, snapshot: { ...snapshot, catalogue: changedCatalogue(snapshot.catalogue, change) } };
}

function valuesOf({ bestBefore, bestAfter }: Impact, { request }: KeptPlan): PlanImpact['best'] {
  const valueIn = (found: PlanFound, at: number): number | null => ('rank' in found ? (found.rank[at] ?? null) : null);
  return request.objectives.map((objective, at) => ({
    objective,
    before: valueIn(bestBefore, at),
    after: valueIn(bestAfter, at),
  }));
}
