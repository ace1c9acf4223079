import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import { Planning } from '../domain/Planning.js';
import type { Plan as FoundPlan } from '../domain/dated/Plan.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { Change, ChangeKind, Unit } from '../domain/repair/Change.js';
import type { Explanation, Repair } from '../domain/repair/explainInfeasible.js';
import { InfeasibleExplained, type ExplainInfeasibleResult, type PlanRepair } from '../types/InfeasibleExplained.js';
import type { Plan, PlanTotals } from '../types/OptimalPathway.js';
import type { ManyQuestionsArgs } from '../types/ManyQuestionsArgs.js';
import { changeOf } from './changeOf.js';
import { inTurn } from './inTurn.js';
import { optimalPathwayOf } from './optimalPathwayOf.js';
import { passedCheck } from './passedCheck.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { planQuestionOf } from './planQuestionOf.js';
import { restrictionOf } from './restrictionOf.js';
import { shownPlan } from './shownPlan.js';
import { unanswered } from './unanswered.js';

const TEXTS = {
  HELPS: {
    en: 'There is no plan. One of the repairs is enough to make one possible.',
    nl: 'Er is geen plan. Een van de aanpassingen is genoeg om er een mogelijk te maken.',
  },
  NOTHING: {
    en: 'There is no plan, and no change that we look for makes one possible.',
    nl: 'Er is geen plan, en geen aanpassing waar we naar zoeken maakt er een mogelijk.',
  },
  UNKNOWN: {
    en: 'There is no plan. No change that makes one possible was found in time.',
    nl: 'Er is geen plan. Binnen de tijd is geen aanpassing gevonden die er een mogelijk maakt.',
  },
} as const;

const OF_PERSON: readonly ChangeKind[] = [
  'TARGET_GROUP',
  'COMPANY_AGREEMENT',
  'MAY_WORK',
  'WORK',
  'PROOF',
  'RECOGNITION',
];

/**
 * Says why there is no plan for somebody, and what would help; or gives the plan that there is.
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export async function answerExplainInfeasible(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: ManyQuestionsArgs,
  context: PathwaysContext,
): Promise<typeof ExplainInfeasibleResult> {
  const question = planQuestionOf(profile, targetGroups, args, context);
  const checked = await context.planner.explanation(context.snapshot.id, question.request, question.until);
  const { found, leftOut } = passedCheck(checked, context);
  if (found.kind === 'EXPLAINED')
    return Object.assign(new InfeasibleExplained(), {
      ...{ ...question.computed, leftOut, world: question.request.world },
      ...conflictsOf(found, question.request, context),
      repairs: await Promise.all(
        found.repairs.map((one, at) => inTurn(context, () => repairOf(one, at + 1, question.request, context))),
      ),
      repairsComplete: found.repairsComplete,
    });
  if ('plan' in found) return optimalPathwayOf(found, leftOut, question, context);
  return unanswered(found, question, context);
}

function conflictsOf(
  { conflicts, conflictsComplete, repairs, repairsComplete }: Explanation,
  request: Repair['request'],
  context: PathwaysContext,
): Pick<InfeasibleExplained, 'message' | 'conflicts' | 'conflictsComplete'> {
  const message = repairs.length > 0 ? TEXTS.HELPS : repairsComplete ? TEXTS.NOTHING : TEXTS.UNKNOWN;
  return {
    message: message[context.language],
    conflictsComplete,
    conflicts: conflicts.map(({ of, minimal }) => ({
      restrictions: of.map((one) => restrictionOf(one, request, context)),
      minimal,
    })),
  };
}

function repairOf(
  { changes, request, plan, least, proven }: Repair,
  position: number,
  asked: PlanRequest,
  context: PathwaysContext,
): PlanRepair {
  const planning = new Planning(context.snapshot.catalogue, { ...request, count: 1 });
  const proof = isOfPerson(changes) ? null : proven ? 'OPTIMAL' : 'FEASIBLE';
  const units = changes.flatMap((change) => (change.kind === 'RECOGNITION' ? change.units : []));
  return {
    ...{ position, least, proven },
    changes: changes.map((change) => changeOf(change, asked, context)),
    plan: awaiting(units, shownPlan(plan, request, planning, context, proof), plan),
  };
}

/** The plan as it is while it is still to be decided whether the units are recognised: not settled, and no step for them either. */
function awaiting(units: readonly Unit[], shown: Plan, { steps }: FoundPlan): Plan {
  if (units.length === 0) return shown;
  const isFor = (at: number): boolean => units.some(({ credential }) => credential === steps[at]?.credential);
  const unsettled = (totals: PlanTotals | null): PlanTotals | null => totals && { ...totals, settled: false };
  return {
    ...shown,
    steps: shown.steps.map((step, at) => (isFor(at) ? { ...step, settled: false } : step)),
    guaranteed: unsettled(shown.guaranteed),
    ifGranted: unsettled(shown.ifGranted),
  };
}

/** Whether something would have to be so of the person, which it is not, or is not known to be. */
function isOfPerson(changes: readonly Change[]): boolean {
  return changes.some(({ kind }) => OF_PERSON.includes(kind));
}
