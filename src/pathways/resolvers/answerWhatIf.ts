import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { PlanFound, PlanStep as FoundStep } from '../domain/dated/Plan.js';
import type { LeftOut } from '../domain/dated/offersLeftOut.js';
import { Planning } from '../domain/Planning.js';
import type { Unit } from '../domain/repair/Change.js';
import { changedQuestion } from '../domain/repair/changedQuestion.js';
import { isRecognisable } from '../domain/repair/recognisableUnits.js';
import type { WhatIfFound } from '../domain/repair/whatIf.js';
import type { OptimalPathwayResult } from '../types/OptimalPathway.js';
import type { PlanStep } from '../types/PlanStep.js';
import type { UnitOfCredential } from '../types/UnitOfCredential.js';
import { WhatIf } from '../types/WhatIf.js';
import type { WhatIfArgs } from '../types/WhatIfArgs.js';
import { optimalPathwayOf } from './optimalPathwayOf.js';
import { otherwiseOf } from './otherwiseOf.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { type PlanQuestion, planQuestionOf } from './planQuestionOf.js';
import { shownUnit } from './unitOf.js';
import { withoutPlan } from './withoutPlan.js';

/**
 * The best plan for somebody, the best one if something were otherwise, and how they differ.
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export async function answerWhatIf(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: WhatIfArgs,
  context: PathwaysContext,
): Promise<WhatIf> {
  const question = planQuestionOf(profile, targetGroups, args, context);
  const { request, computed, until } = question;
  const changes = otherwiseOf(args.changes, request.startDate, context);
  const checked = await context.planner.otherwise(context.snapshot.id, { request, changes }, until);
  const { found, leftOut, leftOutAfter } = passedCheck(checked, context);
  const changed = changedQuestion({ catalogue: context.snapshot.catalogue, request }, changes);
  const there = { ...context, snapshot: { ...context.snapshot, catalogue: changed.catalogue } };
  const asked = {
    ...question,
    request: changed.request,
    computed: { ...computed, startDate: changed.request.startDate },
  };
  const before = answerOf(found.before, leftOut, question, context, true);
  const after = answerOf(found.after, leftOutAfter, asked, there, false);
  const unrecognised = changedQuestion(
    { catalogue: context.snapshot.catalogue, request },
    { ...changes, recognised: [] },
  );
  const planning = new Planning(changed.catalogue, { ...unrecognised.request, count: 1 });
  const unitShown = (unit: Unit): UnitOfCredential => shownUnit(unit, unrecognised.request, there);
  return Object.assign(new WhatIf(), {
    ...{ ...computed, before, after, saved: found.worth.saved },
    recognised: changes.recognised.map(unitShown),
    withoutRule: changes.recognised.filter((unit) => !isRecognisable(unit, planning)).map(unitShown),
    steps: stepsOf(found, before, after),
  });
}

function answerOf(
  found: PlanFound,
  leftOut: readonly LeftOut[],
  question: PlanQuestion,
  context: PathwaysContext,
  isKept: boolean,
): typeof OptimalPathwayResult {
  return 'plan' in found
    ? optimalPathwayOf(found, leftOut, question, context, isKept)
    : withoutPlan(found, leftOut, question, context);
}

function stepsOf(
  { steps, before, after }: WhatIfFound,
  shownBefore: typeof OptimalPathwayResult,
  shownAfter: typeof OptimalPathwayResult,
): WhatIf['steps'] {
  if (steps === null) return null;
  const old = (step: FoundStep): PlanStep => shownStep(step, before, shownBefore);
  const other = (step: FoundStep): PlanStep => shownStep(step, after, shownAfter);
  return {
    added: steps.added.map(other),
    removed: steps.removed.map(old),
    moved: steps.moved.map((pair) => ({ before: old(pair.before), after: other(pair.after) })),
    kept: steps.kept.map(other),
  };
}

/** Steps are shown in the order in which they were found. */
function shownStep(step: FoundStep, found: PlanFound, shown: typeof OptimalPathwayResult): PlanStep {
  const at = 'plan' in found ? found.plan.steps.indexOf(step) : -1;
  const one = 'plan' in shown ? shown.plan.steps[at] : undefined;
  if (!one) throw new Error('A step of a plan is not shown in it.');
  return one;
}
