import type { TargetGroup } from '../../shared/pure/holding.js';
import { TIMES_OF_DAY } from '../../shared/pure/timeOfDay.js';
import { dutchDay } from '../../shared/pure/dutchDay.js';
import { languageOf } from '../../shared/pure/languageOf.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { Limits, Objective, PlanRequest } from '../domain/dated/PlanRequest.js';
import type { OptimalPathwayArgs, PlanLimitsInput } from '../types/OptimalPathwayArgs.js';
import { badInput } from './badInput.js';
import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { worldOf } from './placeOf.js';
import { plannedDay } from '../../shared/graph/plannedDay.js';
import { goalOf, instantOf, startDateOf, viaOf } from './planningRequestOf.js';

const HOURS_IN_A_WEEK = 168;
const MOST_LISTED = 50;
const MOST_LANGUAGES = 10;

/**
 * What is asked of the planner of dated plans, checked.
 * @param targetGroups those that the person belongs to; null: not known
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export function planRequestOf(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: OptimalPathwayArgs,
  context: PathwaysContext,
): PlanRequest {
  const limits = limitsOf(args.limits ?? {}, context);
  return {
    profile,
    targetGroups,
    limits,
    goal: goalOf(args.goal),
    startDate: startDateOf(args, context),
    asOf: dutchDay(instantOf(args, context)),
    via: viaOf(args.via ?? [], context),
    onlySettled: args.onlySettled,
    ranking: args.countBy,
    objectives: objectivesOf(args.objectives, profile),
    world: worldOf(profile.region ?? limits.regions?.[0] ?? null, profile, context.snapshot),
  };
}

function objectivesOf(objectives: readonly Objective[], { region }: PlanningProfile): PlanRequest['objectives'] {
  const [first, ...more] = objectives;
  if (first === undefined || new Set(objectives).size < objectives.length)
    throw badInput('objectives', 'Give 1 to 5 different objectives.', 'Geef 1 tot 5 verschillende doelen.');
  if (region === null && objectives.includes('TRAVEL'))
    throw badInput(
      'objectives',
      'TRAVEL counts days outside the home region; give the profile a `region`.',
      'TRAVEL telt dagen buiten de eigen regio; geef het profiel een `region`.',
    );
  return [first, ...more];
}

/**
 * The limits, checked; what is left out is null.
 * @param field where they were given
 */
export function limitsOf(input: PlanLimitsInput, { snapshot }: PathwaysContext, field = 'limits'): Limits {
  const { hoursPerWeek, budgetCents, latestFinish, tracks, regions, languages, timesOfDay } = input;
  if (hoursPerWeek != null && (hoursPerWeek < 1 || hoursPerWeek > HOURS_IN_A_WEEK))
    throw badInput(`${field}.hoursPerWeek`, 'Hours a week are from 1 to 168.', 'Uren per week zijn van 1 tot 168.');
  if (budgetCents != null && budgetCents < 0)
    throw badInput(`${field}.budgetCents`, 'A budget is 0 cents or more.', 'Een budget is 0 cent of meer.');
  return {
    hoursPerWeek: hoursPerWeek ?? null,
    budgetCents: budgetCents ?? null,
    latestFinish: latestFinish == null ? null : plannedDay(latestFinish, `${field}.latestFinish`),
    tracks: listOf(tracks, `${field}.tracks`, MOST_LISTED),
    regions:
      listOf(regions, `${field}.regions`, MOST_LISTED)?.flatMap((one, index) =>
        within(one, `${field}.regions.${String(index)}`, snapshot),
      ) ?? null,
    languages: languagesOf(languages, `${field}.languages`),
    timesOfDay: listOf(timesOfDay, `${field}.timesOfDay`, TIMES_OF_DAY.length),
  };
}

/** The languages of the tags, as offers tell theirs. */
function languagesOf(tags: readonly string[] | null | undefined, field: string): readonly string[] | null {
  const asked = listOf(tags, field, MOST_LANGUAGES);
  return asked && [...new Set(asked.map((tag, at) => knownLanguage(tag, `${field}.${String(at)}`)))];
}

function knownLanguage(tag: string, field: string): string {
  try {
    return languageOf(tag);
  } catch {
    throw badInput(
      field,
      'This is no tag of a language (BCP 47). Give one such as `nl` or `en`.',
      'Dit is geen code van een taal (BCP 47). Geef er een zoals `nl` of `en`.',
    );
  }
}

/** The region and, of a province, those that lie in it whole. */
function within(reference: string, field: string, snapshot: PathwaysContext['snapshot']): readonly string[] {
  const asked = known(keyOf(reference, 'Region', field), snapshot.regions, field);
  const inside = [...snapshot.around].filter(([, around]) => around.includes(asked)).map(([key]) => key);
  return [...new Set([asked, ...inside])];
}

function listOf<T>(list: readonly T[] | null | undefined, field: string, most: number): readonly T[] | null {
  if (list == null || (list.length > 0 && list.length <= most)) return list ?? null;
  throw badInput(
    field,
    `Give 1 to ${String(most)}, or leave it out.`,
    `Geef er 1 tot ${String(most)}, of laat het weg.`,
  );
}
