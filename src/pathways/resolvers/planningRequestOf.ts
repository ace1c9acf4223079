import { checkPageSize } from '../../shared/graph/checkPageSize.js';
import { dutchDay } from '../../shared/pure/dutchDay.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { Goal, PlanningRequest } from '../domain/PlanningRequest.js';
import type { GoalInput, PathwaysArgs } from '../types/PathwaysArgs.js';
import { badInput } from './badInput.js';
import { keyOf, known } from './keyOf.js';
import { plannedDay } from '../../shared/graph/plannedDay.js';
import type { PathwaysContext } from './PathwaysContext.js';

const MOST_OUTCOMES = 50;
const MOST_VIA = 10;

/**
 * The instant as of which is answered.
 * @throws CodedError BAD_INPUT where its day lies outside those with which plans can be made
 */
export function instantOf({ asOf }: Pick<PathwaysArgs, 'asOf'>, context: PathwaysContext): Date {
  if (asOf != null) plannedDay(dutchDay(asOf), 'asOf');
  return asOf ?? context.now;
}

/** The day on which the first step may start. */
export function startDateOf(args: Pick<PathwaysArgs, 'startDate'>, context: PathwaysContext): IsoDate {
  return args.startDate == null ? dutchDay(context.now) : plannedDay(args.startDate, 'startDate');
}

/**
 * What is asked of the planner, checked.
 * @throws CodedError PAGE_SIZE, BAD_INPUT or BAD_ID naming the argument
 */
export function planningRequestOf(
  profile: PlanningProfile,
  args: PathwaysArgs,
  context: PathwaysContext,
): PlanningRequest {
  checkPageSize(args.first);
  return {
    profile,
    goal: goalOf(args.goal),
    startDate: startDateOf(args, context),
    asOf: dutchDay(instantOf(args, context)),
    via: viaOf(args.via ?? [], context),
    onlySettled: args.onlySettled,
    ranking: args.rankBy,
    count: args.first,
  };
}

/**
 * The credentials that are passed, by their keys.
 * @param field where they were given
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export function viaOf(via: readonly string[], context: PathwaysContext, field = 'via'): readonly string[] {
  if (via.length > MOST_VIA)
    throw badInput(
      field,
      'At most 10 credentials can be given in `via`.',
      'In `via` kunnen hooguit 10 waardedocumenten staan.',
    );
  return via.map((reference, index) => stopOf(reference, `${field}.${String(index)}`, context));
}

function stopOf(reference: string, field: string, { snapshot }: PathwaysContext): string {
  return known(keyOf(reference, 'Credential', field), snapshot.catalogue.credentials, field);
}

/**
 * What is wanted, by its keys.
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export function goalOf({ credential, outcomes }: GoalInput): Goal {
  if ((credential == null) === (outcomes == null))
    throw badInput(
      'goal',
      'Give exactly one of `credential` and `outcomes`.',
      'Geef precies één van `credential` en `outcomes`.',
    );
  if (credential != null) return { credential: keyOf(credential, 'Credential', 'goal.credential') };
  const keys = [
    ...new Set(outcomes?.map((reference, index) => keyOf(reference, 'Outcome', `goal.outcomes.${String(index)}`))),
  ];
  if (keys.length === 0 || keys.length > MOST_OUTCOMES)
    throw badInput('goal.outcomes', 'Give 1 to 50 outcomes.', 'Geef 1 tot 50 leeruitkomsten.');
  return { outcomes: keys };
}
