import { addDays } from '../../shared/pure/calendar.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import { basisOfPlan, describePlan } from '../domain/dated/describePlan.js';
import type { Plan as FoundPlan, PlanFound } from '../domain/dated/Plan.js';
import { planCounting } from '../domain/dated/planCounting.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import { Planning } from '../domain/Planning.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import {
  InfeasiblePathway,
  OptimalPathway,
  type OptimalPathwayResult,
  type Plan,
  type PlanTotals,
  UnfinishedPathway,
} from '../types/OptimalPathway.js';
import type { OptimalPathwayArgs } from '../types/OptimalPathwayArgs.js';
import { badInput } from './badInput.js';
import { goalHeld, goalUnknown } from './goalHeld.js';
import { studyLoadOf } from './loadsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { instantOf } from './planningRequestOf.js';
import { planRequestOf } from './planRequestOf.js';
import { planStepOf } from './planStepOf.js';

const TEXTS = {
  INFEASIBLE: {
    en: 'No plan on the offers with known dates leads to the goal within these limits.',
    nl: 'Geen plan op het aanbod met bekende data leidt binnen deze grenzen naar het doel.',
  },
  TIMED_OUT: {
    en: 'Neither a plan nor a proof that there is none was found in time. Narrow the question: fewer regions or tracks, or an earlier latest finish.',
    nl: 'Binnen de tijd is geen plan gevonden en ook niet bewezen dat er geen is. Maak de vraag kleiner: minder regio’s of leerwegen, of een eerdere uiterste einddatum.',
  },
} as const;

/**
 * Looks for the best plan for somebody, has it checked, and says what was found.
 * @throws Error where the checker finds anything wrong with a plan: it never leaves
 */
export async function answerOptimalPathway(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: OptimalPathwayArgs,
  context: PathwaysContext,
): Promise<typeof OptimalPathwayResult> {
  const request = planRequestOf(profile, targetGroups, args, context);
  const { snapshot, language } = context;
  const computed = { snapshotId: snapshot.id, asOf: instantOf(args, context), startDate: request.startDate };
  const { found, violations, leftOut } = await context.planner.bestPlan(snapshot.id, request, untilOf(args, context));
  context.signal?.throwIfAborted();
  if (violations.length > 0)
    throw new Error(`The checker refuses a plan: ${violations.map(({ rule }) => rule).join(', ')}`);
  switch (found.kind) {
    case 'OPTIMAL':
    case 'FEASIBLE':
      return Object.assign(new OptimalPathway(), { ...computed, leftOut, ...answerOf(found, request, context) });
    case 'INFEASIBLE':
      return Object.assign(new InfeasiblePathway(), {
        ...computed,
        message: TEXTS.INFEASIBLE[language],
        world: request.world,
        leftOut,
      });
    case 'TIMED_OUT':
      return Object.assign(new UnfinishedPathway(), { ...computed, message: TEXTS.TIMED_OUT[language] });
    case 'ALREADY_HELD':
      return goalHeld(computed, language);
    case 'UNKNOWN_GOAL':
      return goalUnknown(found.keys, language);
  }
}

const [LEAST_TIME_MS, MOST_TIME_MS] = [10, 5_000];

/** When to answer with what is known: after the time limit, or when nobody waits any more. */
function untilOf({ timeLimitMs }: OptimalPathwayArgs, { signal }: PathwaysContext): AbortSignal {
  if (timeLimitMs < LEAST_TIME_MS || timeLimitMs > MOST_TIME_MS)
    throw badInput(
      'timeLimitMs',
      'A time limit is from 10 to 5000 milliseconds.',
      'Een tijdslimiet is van 10 tot 5000 milliseconden.',
    );
  return AbortSignal.any([AbortSignal.timeout(timeLimitMs), ...(signal ? [signal] : [])]);
}

type Found = Extract<PlanFound, { readonly plan: unknown }>;

function answerOf(
  { kind, plan, rank, bound }: Found,
  request: PlanRequest,
  context: PathwaysContext,
): Omit<OptimalPathway, 'snapshotId' | 'asOf' | 'startDate' | 'leftOut'> {
  return {
    status: kind,
    countBy: request.ranking,
    world: request.world,
    objectives: request.objectives.map((objective, at) => ({
      objective,
      value: rank[at] as number,
      bound: bound[at] as number,
    })),
    plan: shownPlan(plan, request, context),
  };
}

function shownPlan(plan: FoundPlan, request: PlanRequest, context: PathwaysContext): Plan {
  const planning = new Planning(context.snapshot.catalogue, { ...request, count: 1 });
  const steps = describePlan(plan, planning);
  const hbo = steps.every(({ credential }) => credential.ec !== null);
  const totalsBy = (ranking: Ranking): PlanTotals | null => {
    const counted =
      ranking === request.ranking ? plan : planCounting(ranking, plan, context.snapshot.catalogue, request);
    return counted && totalsOf(counted, ranking, hbo, planning);
  };
  return {
    steps: steps.map((step, at) => planStepOf(step, at + 1, planning, context)),
    guaranteed: totalsBy('GUARANTEED'),
    ifGranted: totalsBy('IF_GRANTED'),
    costCents: plan.value.costCents,
    awayDays: plan.value.awayDays,
    basis: basisOfPlan(steps, planning),
  };
}

function totalsOf({ value }: FoundPlan, ranking: Ranking, hbo: boolean, planning: Planning): PlanTotals {
  const { days, settled, guaranteedSbu, ifGrantedSbu } = value;
  return {
    days,
    settled,
    endDate: addDays(planning.request.startDate, days),
    weeks: Math.ceil(days / 7),
    load: studyLoadOf(ranking === 'GUARANTEED' ? guaranteedSbu : ifGrantedSbu, hbo, planning),
  };
}
