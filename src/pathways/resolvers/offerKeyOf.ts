import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * The key of the offer that is meant.
 * @throws CodedError BAD_INPUT or BAD_ID naming the field
 */
export function offerKeyOf(reference: string, field: string, { snapshot: { catalogue } }: PathwaysContext): string {
  return known(keyOf(reference, 'Offer', field), new Set(catalogue.offers.map(({ key }) => key)), field);
}
