import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * The key of the rule that is meant; a code of a rule may look like no other code.
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function ruleKeyOf(reference: string, field: string, { snapshot: { catalogue } }: PathwaysContext): string {
  const keys = new Set(catalogue.rules.map(({ key }) => key));
  return keys.has(reference) ? reference : known(keyOf(reference, 'Rule', field), keys, field);
}
