import type { RuleRow } from '../../src/catalogue/entities/RuleEntity.js';
import type { CredentialSelector, Requirement } from '../../src/shared/pure/requirement.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import { checkReference, type KnownKeys } from './checkReference.js';
import { CREDENTIAL_TABLES, knownKeys, knownOutcomes } from './knownKeys.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';
import type { Seeds } from './Seeds.js';

/**
 * Checks that every rule, outcome, credential and part that a rule names exists, that no rule refers to itself by way of
 * others, and that a parameter has its figure.
 * @throws SeedFault at the first rule that does not fit
 */
export function checkRules(seeds: Seeds): void {
  const known = {
    rules: knownKeys('rule.jsonl', seeds.rules),
    outcomes: knownOutcomes(seeds),
    credentials: knownKeys(CREDENTIAL_TABLES, seeds.credentials),
    parts: { table: 'the parts of the credentials', keys: new Set(seeds.parts.map(({ key }) => key)) },
  };
  for (const rule of seeds.rules) {
    checkNames(rule, known);
    if (rule.value.ruleClass === 'PARAMETER' && !rule.value.parameter) {
      throw new SeedFault(
        rule.origin,
        'parameter',
        'a rule of class PARAMETER has no figure, instead give {"name":…,"value":…}',
      );
    }
  }
  checkCircles(seeds.rules);
}

function checkNames(
  { origin, value }: SeedRow<Complete<RuleRow>>,
  known: Readonly<Record<'rules' | 'outcomes' | 'credentials' | 'parts', KnownKeys>>,
): void {
  checkReference(origin, 'selector.keys', value.selector?.keys, known.credentials);
  if (value.recognition?.about === 'GRANT')
    checkReference(origin, 'recognition.document', value.recognition.document, known.credentials);
  checkReference(origin, 'exemption.partKeys', value.exemption?.partKeys, known.parts);
  for (const leaf of leavesOf(value.requirement)) {
    if (leaf.kind === 'RULE') checkReference(origin, 'requirement', leaf.rule, known.rules);
    if (leaf.kind === 'HOLDS_OUTCOME') checkReference(origin, 'requirement', leaf.outcome, known.outcomes);
    if (leaf.kind === 'HOLDS_CREDENTIAL')
      checkReference(origin, 'requirement', keysIn(leaf.selector), known.credentials);
  }
}

function keysIn(selector: CredentialSelector): readonly string[] {
  return selector.keys ?? [];
}

function leavesOf(requirement: Requirement | null | undefined): Requirement[] {
  if (!requirement) return [];
  if (!('of' in requirement)) return [requirement];
  return [requirement.of].flat().flatMap(leavesOf);
}

function checkCircles(rules: readonly SeedRow<Complete<RuleRow>>[]): void {
  const refersTo = new Map(rules.map(({ value }) => [value.key, rulesIn(value)]));
  for (const { origin, value } of rules) {
    const reached = reachedFrom(value.key, refersTo);
    if (reached.has(value.key))
      throw new SeedFault(
        origin,
        'requirement',
        'the rule refers to itself by way of RULE, instead spell one of them out',
      );
  }
}

function rulesIn(rule: Complete<RuleRow>): string[] {
  return leavesOf(rule.requirement).flatMap((leaf) => (leaf.kind === 'RULE' ? [leaf.rule] : []));
}

function reachedFrom(start: string, refersTo: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const next = [...(refersTo.get(start) ?? [])];
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    next.push(...(refersTo.get(key) ?? []));
  }
  return reached;
}
