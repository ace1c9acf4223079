import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';

const unknown = {
  en: 'Nothing in these data has the code "{code}". Look codes up with `credentials`, their `parts`, or `regions`.',
  nl: 'Niets in deze gegevens heeft de code "{code}". Zoek codes op met `credentials`, hun `parts`, of `regions`.',
};

/**
 * The key that a global id or a code of the type stands for. No code has the form of a global id: codes hold a colon or
 * a slash, or are those of a region.
 * @throws CodedError BAD_ID where a global id is of another type
 */
export function keyOf(reference: string, type: 'Credential' | 'Outcome' | 'Region', field: string): string {
  return /[:/@]|^(AMR|PV|RMC|EX)\d+$/.test(reference) ? reference : keyOfId(reference, type, field);
}

/** @throws CodedError BAD_INPUT when nothing has the key */
export function known(key: string, keys: { has(key: string): boolean }, field: string): string {
  if (keys.has(key)) return key;
  throw codedError('BAD_INPUT', { code: key }, { field, text: unknown });
}
