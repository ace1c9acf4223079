import type { Requirement } from '../../../shared/pure/requirement.js';

/** What asks something by itself. */
export type Leaf = Exclude<Requirement, { readonly of: unknown } | { readonly kind: 'RULE' }>;

/** A leaf of a requirement, and whether it stands under an odd number of NOTs. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly isOpposed: boolean;
}

/**
 * The leaves of a requirement and of the rules that it refers to.
 * @param requirementOf what the rule with the key asks; null where that is not to be looked at
 */
export function leavesOf(
  requirement: Requirement,
  requirementOf: (rule: string) => Requirement | null,
  isOpposed = false,
  referring: readonly string[] = [],
): readonly PlacedLeaf[] {
  if (requirement.kind === 'RULE') {
    const { rule } = requirement;
    const inner = referring.includes(rule) ? null : requirementOf(rule);
    return inner ? leavesOf(inner, requirementOf, isOpposed, [...referring, rule]) : [];
  }
  if (!('of' in requirement)) return [{ leaf: requirement, isOpposed }];
  const turned = requirement.kind === 'NOT' ? !isOpposed : isOpposed;
  return [requirement.of].flat().flatMap((one) => leavesOf(one, requirementOf, turned, referring));
}
