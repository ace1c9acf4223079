import type { Requirement } from '../../../shared/pure/requirement.js';
import type { RulePurpose } from '../../../shared/pure/rule.js';
import type { Alike, Planning } from '../Planning.js';

/** Purposes of the rules that decide about a step. */
export const DECIDING: readonly RulePurpose[] = ['ADMISSION', 'TRACK', 'EXEMPTION'];

/**
 * Keys of the credentials that something relevant excludes: an earlier award of one of them is not always better. Errs
 * only towards more of them.
 */
export function timingMatters(planning: Planning, groups: readonly Alike[]): ReadonlySet<string> {
  const excluded = new Set<string>();
  for (const [first, ...others] of groups)
    for (const credential of [first, ...others])
      for (const { purpose, requirement } of planning.law.everGoverning(credential)) {
        if (requirement === null || !DECIDING.includes(purpose)) continue;
        for (const one of excludedIn(requirement, planning, []))
          for (const key of planning.known.namedIn(one, credential)) excluded.add(key);
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
