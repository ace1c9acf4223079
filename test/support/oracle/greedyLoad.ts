import type {
  PlannedCredential,
  PlannedPart,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { evaluate, holdsOutcome } from '../../../src/pathways/domain/checker/evaluate.js';
import {
  isHeldAtStart,
  groundsOf,
  rulesThatApply,
  type Grounds,
} from '../../../src/pathways/domain/checker/Grounds.js';
import { selects } from '../../../src/pathways/domain/checker/selects.js';
import { selectionsOf } from './selectionsOf.js';
import { standingOn } from '../../../src/pathways/domain/checker/Standing.js';
import { take } from './Taking.js';

/**
 * The load of the first ranking (SBU) by a typical greedy planner; Infinity where it finds no way. It takes for every
 * requirement the alternative that is cheapest by itself, judged on the start date, and adds up all branches.
 */
export function greedyLoad(catalogue: PlanningCatalogue, request: PlanningRequest): number {
  const grounds = groundsOf(catalogue, request);
  const via = request.via.map((key) => loadOfCredential(grounds, key, []));
  const goal =
    'credential' in request.goal
      ? loadOfCredential(grounds, request.goal.credential, [])
      : sumOf(request.goal.outcomes.map((outcome) => loadOfGoalOutcome(grounds, outcome)));
  const viaGoal = 'credential' in request.goal && request.via.includes(request.goal.credential);
  return viaGoal ? goal : goal + sumOf(via);
}

/** The load of the credential itself and of what its admission asks first; a credential that needs itself has none. */
function loadOfCredential(grounds: Grounds, key: string, above: readonly string[]): number {
  const credential = grounds.catalogue.credentials.get(key);
  if (credential === undefined || above.includes(key) || isHeldAtStart(grounds, key)) return Infinity;
  const own = selectionsOf(credential).map((parts) => ownLoad(grounds, credential, parts));
  return Math.min(Infinity, ...own) + loadOfAdmission(grounds, credential, [...above, key]);
}

function ownLoad(grounds: Grounds, credential: PlannedCredential, parts: readonly PlannedPart[]): number {
  const { step } = take(grounds, credential, parts, standingOn(grounds, grounds.request.startDate, []));
  return grounds.request.ranking === 'GUARANTEED' ? step.guaranteedSbu : step.ifGrantedSbu;
}

function loadOfAdmission(grounds: Grounds, credential: PlannedCredential, above: readonly string[]): number {
  const rules = rulesThatApply(grounds, credential, grounds.request.startDate).filter(
    (rule) => rule.purpose === 'ADMISSION' && rule.ruleClass === 'REQUIREMENT' && rule.tracks === null,
  );
  return sumOf(
    rules.map((rule) => (rule.requirement === null ? 0 : loadToMeet(grounds, credential, rule.requirement, above))),
  );
}

function loadToMeet(
  grounds: Grounds,
  credential: PlannedCredential,
  requirement: Requirement,
  above: readonly string[],
): number {
  if (isMetNow(grounds, credential, requirement)) return 0;
  const loads = (of: readonly Requirement[]): number[] => of.map((one) => loadToMeet(grounds, credential, one, above));
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
      return loadToMeet(grounds, credential, requirement.of, above);
    case 'HOLDS_CREDENTIAL':
      return cheapest(grounds, above, (other) => selects(requirement.selector, other) !== 'FAILS');
    case 'LEVEL_AT_LEAST':
      return cheapest(grounds, above, ({ kind, mboLevel }) =>
        mboLevel === null ? kind === 'MBO_DIPLOMA' : mboLevel >= requirement.mboLevel,
      );
    case 'HOLDS_OUTCOME':
      return cheapest(grounds, above, (other) => other.parts.some((part) => part.outcome === requirement.outcome));
    default:
      return Infinity;
  }
}

function isMetNow(grounds: Grounds, credential: PlannedCredential, requirement: Requirement): boolean {
  const standing = standingOn(grounds, grounds.request.startDate, []);
  return evaluate(requirement, { grounds, credential, standing, within: [] }) !== 'FAILS';
}

function cheapest(
  grounds: Grounds,
  above: readonly string[],
  suits: (credential: PlannedCredential) => boolean,
): number {
  const suiting = [...grounds.catalogue.credentials.values()].filter(suits);
  return Math.min(Infinity, ...suiting.map((credential) => loadOfCredential(grounds, credential.key, above)));
}

/** The cheapest of the single parts and whole credentials that bring the outcome. */
function loadOfGoalOutcome(grounds: Grounds, outcome: string): number {
  if (holdsOutcome(outcome, grounds, standingOn(grounds, grounds.request.startDate, [])) === 'HOLDS') return 0;
  const single = [...grounds.catalogue.credentials.values()].flatMap((credential) =>
    credential.parts
      .filter((part) => part.outcome === outcome && !isHeldAtStart(grounds, credential.key))
      .map((part) => ownLoad(grounds, credential, [part]) + loadOfAdmission(grounds, credential, [credential.key])),
  );
  return Math.min(
    Infinity,
    ...single,
    cheapest(grounds, [], (credential) => credential.parts.some((part) => part.outcome === outcome)),
  );
}

function sumOf(loads: readonly number[]): number {
  return loads.reduce((sum, load) => sum + load, 0);
}
