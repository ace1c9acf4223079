import { SPLIT_PARAMETER_NAMES, type SplitParameters } from '../../src/catalogue/domain/deriveParts.js';
import type { RuleRow } from '../../src/catalogue/entities/RuleEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';

/**
 * The parameters by which credentials are split into parts, from the rules that are neither superseded nor ended.
 * @throws SeedFault when a parameter is missing or given twice
 */
export function splitParameters(rules: readonly SeedRow<Complete<RuleRow>>[], file: string): SplitParameters {
  const values = SPLIT_PARAMETER_NAMES.map((name) => [name, valueOf(name, rules, file)] as const);
  return Object.fromEntries(values) as SplitParameters;
}

function valueOf(
  name: (typeof SPLIT_PARAMETER_NAMES)[number],
  rules: readonly SeedRow<Complete<RuleRow>>[],
  file: string,
): number {
  const current = rules.filter(
    ({ value }) => value.parameter?.name === name && value.recordedTo === null && value.validTo === null,
  );
  const [rule, second] = current;
  if (!rule?.value.parameter)
    throw new SeedFault({ file, row: null }, 'parameter', `no current rule gives ${name}, instead add one`);
  if (second)
    throw new SeedFault(
      second.origin,
      'parameter.name',
      `${name} is given by ${rule.value.key} too, instead end one of the two`,
    );
  return rule.value.parameter.value;
}
