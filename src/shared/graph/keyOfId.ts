import { codedError } from './CodedError.js';
import { fromGlobalId } from './globalId.js';

/**
 * The key in the global id of a thing of that type.
 * @param field the argument that holds the id
 * @throws CodedError BAD_ID when the id is malformed or of another type
 */
export function keyOfId(id: string, type: string, field = 'id'): string {
  const globalId = fromGlobalId(id, field);
  if (globalId.type !== type) throw codedError('BAD_ID', { type }, { field, text: otherType });
  return globalId.key;
}

const otherType = {
  en: 'This is not the id of a thing of type {type}. Give the `id` of one.',
  nl: 'Dit is geen id van iets van het type {type}. Geef de `id` van zoiets.',
};
