import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { admissionOf, admissionValue, type AdmissionVerdict, validityOf, type ValidityVerdict } from './Taking.js';
import { least } from '../../shared/pure/Value.js';

/** A credential on the way to the goal that cannot be started, or is not known to be, and why. */
export interface Obstacle {
  readonly credential: PlannedCredential;
  readonly admission: readonly AdmissionVerdict[];
  readonly validity: ValidityVerdict;
  /** How many other credentials on the way meet the same rules in the same way. */
  readonly alike: number;
}

const MOST_OBSTACLES = 10;

/**
 * What stands in the way on the start date: the goal first, then what must be passed, then step by step what would help to start it, until what
 * can be started. One stands for all that meet the same rules; at most ten.
 */
export function obstaclesTo(planning: Planning): readonly Obstacle[] {
  const obstacles = new Map<string, Obstacle>();
  const met = new Set(goalsOf(planning));
  for (const credential of met) {
    const obstacle = obstacleOf(credential, planning);
    const first = obstacles.size === 0;
    if (!first && least([admissionValue(obstacle.admission), obstacle.validity.value]) === 'HOLDS') continue;
    const kind = [...obstacle.admission.map((one) => one.rule.key), obstacle.validity.reason].join(' ');
    const same = obstacles.get(kind);
    obstacles.set(kind, same ? { ...same, alike: same.alike + 1 } : obstacle);
    for (const one of soughtBy(obstacle, planning)) met.add(one);
  }
  return [...obstacles.values()].slice(0, MOST_OBSTACLES);
}

function goalsOf({ request: { goal }, via, catalogue }: Planning): readonly PlannedCredential[] {
  const wanted = 'credential' in goal ? [goal.credential, ...via] : via;
  const named = wanted.flatMap((key) => catalogue.credentials.get(key) ?? []);
  if ('credential' in goal) return named;
  const hosts = (one: PlannedCredential): boolean =>
    one.parts.some((part) => part.outcome !== null && goal.outcomes.includes(part.outcome));
  return [...catalogue.credentials.values()].filter(hosts).concat(named);
}

function obstacleOf(credential: PlannedCredential, planning: Planning): Obstacle {
  const standing = planning.standing(planning.request.startDate, []);
  const admission = admissionOf(standing, planning.question(credential));
  return {
    credential,
    admission,
    validity: validityOf(credential, standing.day, standing.day, planning.law),
    alike: 0,
  };
}

function soughtBy({ credential, admission }: Obstacle, { known, takeable }: Planning): readonly PlannedCredential[] {
  const open = admission.filter((one) => one.verdict.value !== 'HOLDS');
  const sought = new Set(open.flatMap((one) => known.soughtIn(one.verdict.requirement, credential)));
  return takeable.filter((one) => sought.has(one.key));
}
