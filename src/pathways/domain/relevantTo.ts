import { isAdmission } from './Law.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';

/**
 * The credentials that can have to do with the goal: the goal (or the hosts of its outcomes), what must be passed, what
 * their admissions speak of, and what shares outcomes or exemptions with any of these, until nothing is added. Of those that
 * are alike the first.
 */
export function relevantTo(planning: Planning): readonly PlannedCredential[] {
  const {
    via,
    request: { goal },
  } = planning;
  const isGoal = (one: PlannedCredential): boolean =>
    'credential' in goal
      ? one.key === goal.credential
      : one.parts.some((part) => part.outcome !== null && goal.outcomes.includes(part.outcome));
  const relevant = new Set(planning.takeable.filter((one) => isGoal(one) || via.includes(one.key)));
  const read = new Set<PlannedRule>();
  const reach = (keys: readonly string[]): void => {
    for (const key of keys) {
      const one = planning.byKey.get(key);
      if (one) relevant.add(one);
    }
  };
  for (const credential of relevant) {
    reach(planning.known.sharingWith(credential));
    // What a rule speaks of beyond the outcomes of its target is the same for every target.
    for (const rule of planning.law.everGoverning(credential)) {
      if (read.has(rule) || !(isAdmission(rule) || rule.purpose === 'EXEMPTION')) continue;
      read.add(rule);
      if (rule.requirement) reach(planning.known.namedIn(rule.requirement, credential));
    }
  }
  return planning.alike.flatMap(([one]) => (relevant.has(one) ? one : []));
}
