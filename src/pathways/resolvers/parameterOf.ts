import type { CatalogueChange } from '../domain/CatalogueChange.js';
import type { RuleParameterInput } from '../types/RuleParameterInput.js';
import { badInput } from './badInput.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { ruleKeyOf } from './ruleKeyOf.js';

/**
 * Another figure of a rule that gives one.
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function parameterOf(
  { rule, value }: RuleParameterInput,
  field: string,
  context: PathwaysContext,
): CatalogueChange['parameters'][number] {
  const key = ruleKeyOf(rule, `${field}.rule`, context);
  if (context.snapshot.catalogue.rules.some((one) => one.key === key && one.parameter !== null))
    return { rule: key, value };
  throw badInput(`${field}.rule`, 'This rule gives no figure.', 'Deze regel geeft geen getal.');
}
