import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlannedCredential, PlanningCatalogue } from '../PlanningCatalogue.js';

/** The credentials that every plan takes or that are held: the goal, and what is to be passed. */
export function mustsOf({ credentials }: PlanningCatalogue, { goal, via }: PlanRequest): readonly PlannedCredential[] {
  const keys = new Set([...('credential' in goal ? [goal.credential] : []), ...via]);
  return [...keys].flatMap((key) => credentials.get(key) ?? []);
}
