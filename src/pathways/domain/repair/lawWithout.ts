import type { Requirement } from '../../../shared/pure/requirement.js';
import type { PlannedRule, PlanningCatalogue } from '../PlanningCatalogue.js';
import { type Leaf, leavesOf } from './leavesOf.js';

/** What rules ask that cannot be changed by a wish: of age, of what is brought, and what others decide. */
export const LAW_KINDS = ['AGE', 'PROOFS', 'DECISIONS'] as const;
export type LawKind = (typeof LAW_KINDS)[number];

const LEAVES: Readonly<Record<LawKind, readonly Leaf['kind'][]>> = {
  AGE: ['AGE_AT_LEAST', 'AGE_AT_MOST', 'SCHOOLING_DUTY_OVER'],
  PROOFS: ['HOLDS_CREDENTIAL', 'LEVEL_AT_LEAST', 'HOLDS_OUTCOME', 'RESULT_AT_LEAST', 'RESULTS', 'STUDY_LOAD_AT_LEAST'],
  DECISIONS: ['DECISION', 'SAME_OCCUPATION'],
};

const HOLDS: Requirement = { kind: 'ALL_OF', of: [] };
const FAILS: Requirement = { kind: 'ANY_OF', of: [] };

/** Which of the kinds the requirement asks for by itself. */
export function lawKindsIn(requirement: Requirement): readonly LawKind[] {
  const leaves = leavesOf(requirement, () => null).map(({ leaf }) => leaf.kind);
  return LAW_KINDS.filter((kind) => LEAVES[kind].some((one) => leaves.includes(one)));
}

/**
 * The catalogue where admission and tracks ask nothing of the kinds any more, neither that it is so nor that it is not so.
 * A rule that others refer to stays what it is and stands there twice more, as what it asks where it is referred to and
 * where it is denied.
 */
export function lawWithout(catalogue: PlanningCatalogue, kinds: readonly LawKind[]): PlanningCatalogue {
  if (kinds.length === 0) return catalogue;
  const lifted = kinds.flatMap((kind) => LEAVES[kind]);
  const referred = new Set(catalogue.rules.flatMap(({ requirement }) => (requirement ? rulesIn(requirement) : [])));
  const rules = catalogue.rules.flatMap((rule) => {
    const { key, requirement, purpose } = rule;
    if (requirement === null) return [rule];
    const isAsked = purpose === 'ADMISSION' || purpose === 'TRACK';
    const asked = isAsked ? { ...rule, requirement: without(requirement, lifted, false) } : rule;
    if (!referred.has(key)) return [asked];
    return [asked, ...[false, true].map((isOpposed) => aside(rule, requirement, lifted, isOpposed))];
  });
  return { ...catalogue, rules };
}

/** A rule that governs nothing and is only referred to. */
function aside(
  rule: PlannedRule,
  requirement: Requirement,
  lifted: readonly Leaf['kind'][],
  isOpposed: boolean,
): PlannedRule {
  return {
    ...rule,
    key: nameAside(rule.key, isOpposed),
    ruleClass: 'INFORMATION',
    selector: { keys: [] },
    requirement: without(requirement, lifted, isOpposed),
  };
}

function nameAside(key: string, isOpposed: boolean): string {
  return isOpposed ? `${key} denied` : `${key} asked`;
}

function without(requirement: Requirement, lifted: readonly Leaf['kind'][], isOpposed: boolean): Requirement {
  const inner = (one: Requirement): Requirement => without(one, lifted, isOpposed);
  switch (requirement.kind) {
    case 'ALL_OF':
    case 'ANY_OF':
    case 'AT_LEAST':
      return { ...requirement, of: requirement.of.map(inner) };
    case 'WITHIN':
      return { ...requirement, of: inner(requirement.of) };
    case 'NOT':
      return { ...requirement, of: without(requirement.of, lifted, !isOpposed) };
    case 'RULE':
      return { ...requirement, rule: nameAside(requirement.rule, isOpposed) };
    default:
      if (!lifted.includes(requirement.kind)) return requirement;
      return isOpposed ? FAILS : HOLDS;
  }
}

function rulesIn(requirement: Requirement): readonly string[] {
  if (requirement.kind === 'RULE') return [requirement.rule];
  return 'of' in requirement ? [requirement.of].flat().flatMap(rulesIn) : [];
}
