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
  const relevant = new Set(planning.alike.filter(([one]) => isGoal(one) || via.includes(one.key)));
  const read = new Set<PlannedRule | string>();
  const reach = (keys: Iterable<string>): void => {
    for (const key of keys) for (const group of planning.groupOf(key)) relevant.add(group);
  };
  const firstOf = <T extends PlannedRule | string>(some: readonly T[]): T[] => {
    const unread = some.filter((one) => !read.has(one));
    for (const one of unread) read.add(one);
    return unread;
  };
  for (const [credential] of relevant) {
    for (const outcome of firstOf(credential.parts.flatMap((part) => part.outcome ?? [])))
      reach(planning.known.owners.get(outcome) ?? []);
    // What a rule speaks of beyond the outcomes of its target is the same for every target.
    for (const { requirement } of firstOf(planning.law.everGoverning(credential).filter(opensOrSpares)))
      if (requirement) reach(planning.known.namedIn(requirement, credential));
  }
  return planning.alike.flatMap((group) => (relevant.has(group) ? group[0] : []));
}

function opensOrSpares(rule: PlannedRule): boolean {
  return isAdmission(rule) || rule.purpose === 'EXEMPTION' || rule.purpose === 'TRACK';
}
