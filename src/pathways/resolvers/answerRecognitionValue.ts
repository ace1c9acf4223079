import { addDays } from '../../shared/pure/calendar.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import { Planning } from '../domain/Planning.js';
import type { LimitWorth } from '../domain/repair/bindingLimits.js';
import type { Unit } from '../domain/repair/Change.js';
import { isRecognisable } from '../domain/repair/recognisableUnits.js';
import { MOST_UNITS, type RecognitionValue as Valued } from '../domain/repair/recognitionValue.js';
import type { Worth } from '../domain/repair/Worth.js';
import { type ChangeWorth, RecognitionValue, type RecognitionValueResult } from '../types/RecognitionValue.js';
import type { RecognitionValueArgs } from '../types/RecognitionValueArgs.js';
import { badInput } from './badInput.js';
import { optimalPathwayOf } from './optimalPathwayOf.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { type PlanQuestion, planQuestionOf } from './planQuestionOf.js';
import { restrictionOf } from './restrictionOf.js';
import { shownUnit, unitOf } from './unitOf.js';
import { unanswered } from './unanswered.js';

/**
 * Says what recognitions would save somebody on the best plan, and which limit binds it.
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export async function answerRecognitionValue(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: RecognitionValueArgs,
  context: PathwaysContext,
): Promise<typeof RecognitionValueResult> {
  const units = unitsOf(args, context);
  const question = planQuestionOf(profile, targetGroups, args, context);
  const asked = { request: question.request, units };
  const checked = await context.planner.recognition(context.snapshot.id, asked, question.until);
  const { found } = passedCheck(checked, context);
  if (found.kind === 'VALUED')
    return Object.assign(new RecognitionValue(), { ...question.computed, ...valuesOf(found, question, context) });
  return unanswered(found, question, context);
}

function unitsOf({ units }: RecognitionValueArgs, context: PathwaysContext): readonly Unit[] | null {
  if (units == null) return null;
  const asked = units.map((one, at) => unitOf(one, `units.${String(at)}`, context));
  const different = new Set(asked.map(({ credential, outcome }) => `${credential} ${outcome}`));
  if (asked.length > 0 && asked.length <= MOST_UNITS && different.size === asked.length) return asked;
  throw badInput('units', 'Give 1 to 15 different units.', 'Geef 1 tot 15 verschillende onderdelen.');
}

function valuesOf(
  { base, units, sets, complete, limits }: Valued,
  question: PlanQuestion,
  context: PathwaysContext,
): Omit<RecognitionValue, 'snapshotId' | 'asOf' | 'startDate'> {
  const { request } = question;
  const { ranking, world } = request;
  const planning = new Planning(context.snapshot.catalogue, { ...request, count: 1 });
  const shown = new Map(units.map((unit) => [unit, shownUnit(unit, request, context)]));
  const shownOf = (some: readonly Unit[]): RecognitionValue['units'] => some.flatMap((unit) => shown.get(unit) ?? []);
  return {
    ...{ countBy: ranking, world, complete },
    plan: 'plan' in base ? optimalPathwayOf(base, [], question, context).plan : null,
    units: shownOf(units),
    withoutRule: shownOf(units.filter((unit) => !isRecognisable(unit, planning))),
    sets: sets.map((set) => ({ ...worthShown(set), units: shownOf(set.units), apart: set.apart })),
    limits: limits.map((limit) => limitShown(limit, question, context)),
  };
}

function limitShown(
  { limit, binds, more, lifted }: LimitWorth,
  { request }: PlanQuestion,
  context: PathwaysContext,
): RecognitionValue['limits'][number] {
  return {
    limit: restrictionOf(limit, request, context),
    binds,
    more: more && worthShown(more),
    lifted: worthShown(lifted),
  };
}

function worthShown({ kind, plan, request, saved, proven }: Worth): ChangeWorth {
  return {
    possible: kind === 'TIMED_OUT' ? null : kind !== 'INFEASIBLE',
    endDate: plan && addDays(request.startDate, plan.value.days),
    saved,
    proven,
  };
}
