import type {
  PlannedCredential,
  PlannedPart,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { evaluate, holdsOutcome } from './evaluate.js';
import { isHeldAtStart, planOf, rulesThatApply, type Plan } from './Plan.js';
import { selects } from './selects.js';
import { selectionsOf } from './selectionsOf.js';
import { standingOn } from './Standing.js';
import { take } from './Taking.js';

/**
 * The load of the first ranking (SBU) by a typical greedy planner; Infinity where it finds no way. It takes for every
 * requirement the alternative that is cheapest by itself, judged on the start date, and adds up all branches.
 */
export function greedyLoad(catalogue: PlanningCatalogue, request: PlanningRequest): number {
  const plan = planOf(catalogue, request);
  const via = request.via.map((key) => loadOfCredential(plan, key, []));
  const goal =
    'credential' in request.goal
      ? loadOfCredential(plan, request.goal.credential, [])
      : sumOf(request.goal.outcomes.map((outcome) => loadOfGoalOutcome(plan, outcome)));
  const viaGoal = 'credential' in request.goal && request.via.includes(request.goal.credential);
  return viaGoal ? goal : goal + sumOf(via);
}

/** The load of the credential itself and of what its admission asks first; a credential that needs itself has none. */
function loadOfCredential(plan: Plan, key: string, above: readonly string[]): number {
  const credential = plan.catalogue.credentials.get(key);
  if (credential === undefined || above.includes(key) || isHeldAtStart(plan, key)) return Infinity;
  const own = selectionsOf(credential).map((parts) => ownLoad(plan, credential, parts));
  return Math.min(Infinity, ...own) + loadOfAdmission(plan, credential, [...above, key]);
}

function ownLoad(plan: Plan, credential: PlannedCredential, parts: readonly PlannedPart[]): number {
  const { step } = take(plan, credential, parts, standingOn(plan, plan.request.startDate, []));
  return plan.request.ranking === 'GUARANTEED' ? step.guaranteedSbu : step.ifGrantedSbu;
}

function loadOfAdmission(plan: Plan, credential: PlannedCredential, above: readonly string[]): number {
  const rules = rulesThatApply(plan, credential, plan.request.startDate).filter(
    (rule) => rule.purpose === 'ADMISSION' && rule.ruleClass === 'REQUIREMENT' && rule.tracks === null,
  );
  return sumOf(
    rules.map((rule) => (rule.requirement === null ? 0 : loadToMeet(plan, credential, rule.requirement, above))),
  );
}

function loadToMeet(
  plan: Plan,
  credential: PlannedCredential,
  requirement: Requirement,
  above: readonly string[],
): number {
  if (isMetNow(plan, credential, requirement)) return 0;
  const loads = (of: readonly Requirement[]): number[] => of.map((one) => loadToMeet(plan, credential, one, above));
  switch (requirement.kind) {
    case 'ALL_OF':
      return sumOf(loads(requirement.of));
    case 'ANY_OF':
      return Math.min(Infinity, ...loads(requirement.of));
    case 'AT_LEAST':
      return sumOf(
        loads(requirement.of)
          .sort((one, other) => one - other)
          .slice(0, requirement.count),
      );
    case 'WITHIN':
      return loadToMeet(plan, credential, requirement.of, above);
    case 'HOLDS_CREDENTIAL':
      return cheapest(plan, above, (other) => selects(requirement.selector, other) !== 'FAILS');
    case 'LEVEL_AT_LEAST':
      return cheapest(plan, above, ({ kind, mboLevel }) =>
        mboLevel === null ? kind === 'MBO_DIPLOMA' : mboLevel >= requirement.mboLevel,
      );
    case 'HOLDS_OUTCOME':
      return cheapest(plan, above, (other) => other.parts.some((part) => part.outcome === requirement.outcome));
    default:
      return Infinity;
  }
}

function isMetNow(plan: Plan, credential: PlannedCredential, requirement: Requirement): boolean {
  const standing = standingOn(plan, plan.request.startDate, []);
  return evaluate(requirement, { plan, credential, standing, within: [] }) !== 'FAILS';
}

function cheapest(plan: Plan, above: readonly string[], suits: (credential: PlannedCredential) => boolean): number {
  const suiting = [...plan.catalogue.credentials.values()].filter(suits);
  return Math.min(Infinity, ...suiting.map((credential) => loadOfCredential(plan, credential.key, above)));
}

/** The cheapest of the single parts and whole credentials that bring the outcome. */
function loadOfGoalOutcome(plan: Plan, outcome: string): number {
  if (holdsOutcome(outcome, plan, standingOn(plan, plan.request.startDate, [])) === 'HOLDS') return 0;
  const single = [...plan.catalogue.credentials.values()].flatMap((credential) =>
    credential.parts
      .filter((part) => part.outcome === outcome && !isHeldAtStart(plan, credential.key))
      .map((part) => ownLoad(plan, credential, [part]) + loadOfAdmission(plan, credential, [credential.key])),
  );
  return Math.min(
    Infinity,
    ...single,
    cheapest(plan, [], (credential) => credential.parts.some((part) => part.outcome === outcome)),
  );
}

function sumOf(loads: readonly number[]): number {
  return loads.reduce((sum, load) => sum + load, 0);
}
