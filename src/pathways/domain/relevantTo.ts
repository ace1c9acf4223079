import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { sharesOutcome } from './Reach.js';

/**
 * The credentials that can have to do with the goal: the goal (or the hosts of its outcomes), what must be passed, what
 * their admissions speak of, and what shares outcomes or exemptions with any of these, until nothing is added.
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
  for (const credential of relevant) {
    const named = namedBy(credential, planning);
    for (const one of planning.takeable) if (named.has(one.key) || sharesOutcome(one, credential)) relevant.add(one);
  }
  return [...relevant];
}

function namedBy(credential: PlannedCredential, planning: Planning): ReadonlySet<string> {
  const exemptions = planning.law.everGoverning(credential).filter((rule) => rule.purpose === 'EXEMPTION');
  const byExemption = exemptions.flatMap((rule) =>
    rule.requirement ? planning.reach.namedIn(rule.requirement, credential, []) : [],
  );
  return new Set([...planning.reach.referredBy(credential), ...byExemption]);
}
