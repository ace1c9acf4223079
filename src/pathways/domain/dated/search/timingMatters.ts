import type { Requirement } from '../../../../shared/pure/requirement.js';
import type { RulePurpose } from '../../../../shared/pure/rule.js';
import type { PlannedCredential } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';

/** Purposes of the rules that decide about a step. */
export const DECIDING: readonly RulePurpose[] = ['ADMISSION', 'TRACK', 'EXEMPTION'];

/**
 * Keys of the credentials that something relevant excludes: an earlier award of one of them is not always better. Errs
 * only towards more of them.
 */
export function timingMatters(planning: Planning, relevant: readonly PlannedCredential[]): ReadonlySet<string> {
  const excluded = new Set<string>();
  const known = new Map<Requirement, readonly Requirement[]>();
  for (const credential of relevant)
    for (const { purpose, requirement } of planning.law.everGoverning(credential)) {
      if (requirement === null || !DECIDING.includes(purpose)) continue;
      const excluding = known.get(requirement) ?? excludedIn(requirement, planning, []);
      known.set(requirement, excluding);
      for (const one of excluding) for (const key of planning.known.namedIn(one, credential)) excluded.add(key);
    }
  return excluded;
}

/** What stands under a NOT, in the requirement or in a rule that it refers to. */
function excludedIn(
  requirement: Requirement,
  planning: Planning,
  referring: readonly string[],
): readonly Requirement[] {
  if (requirement.kind === 'NOT') return [requirement.of];
  if ('of' in requirement) return [requirement.of].flat().flatMap((one) => excludedIn(one, planning, referring));
  if (requirement.kind !== 'RULE' || referring.includes(requirement.rule)) return [];
  const inner = planning.law.knownRule(requirement.rule)?.requirement;
  return inner ? excludedIn(inner, planning, [...referring, requirement.rule]) : [];
}
