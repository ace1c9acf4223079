import type { CredentialSelector, Requirement } from '../../shared/pure/requirement.js';
import type { PlannedRule } from './PlanningCatalogue.js';

/** What the law names: its selectors, each once, and the outcomes and parts that it speaks of by their keys. */
export interface NamedByLaw {
  readonly selectors: readonly CredentialSelector[];
  readonly outcomes: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

export function namedBy(rules: readonly PlannedRule[]): NamedByLaw {
  const requirements = rules.flatMap((rule) => (rule.requirement ? leavesOf(rule.requirement) : []));
  const selectors = [...rules.flatMap((rule) => rule.selector ?? []), ...requirements.flatMap(selectorIn)];
  return {
    selectors: [...new Map(selectors.map((selector) => [JSON.stringify(selector), selector])).values()],
    outcomes: new Set(requirements.flatMap((one) => (one.kind === 'HOLDS_OUTCOME' ? one.outcome : []))),
    parts: new Set(rules.flatMap((rule) => rule.exemption?.partKeys ?? [])),
  };
}

function leavesOf(requirement: Requirement): readonly Requirement[] {
  return 'of' in requirement ? [requirement.of].flat().flatMap(leavesOf) : [requirement];
}

function selectorIn(requirement: Requirement): readonly CredentialSelector[] {
  if (requirement.kind === 'HOLDS_CREDENTIAL') return [requirement.selector];
  return requirement.kind === 'RESULT_AT_LEAST' && typeof requirement.on === 'object' ? [requirement.on] : [];
}
