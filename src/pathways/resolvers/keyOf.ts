import { codedError } from '../../shared/graph/CodedError.js';
import { readGlobalId } from '../../shared/graph/globalId.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import { keyOfCode } from '../../shared/pure/keyOfCode.js';

const unknown = {
  en: 'Nothing in these data has the code "{code}". Look codes up with `credentials`, their `parts`, or `regions`.',
  nl: 'Niets in deze gegevens heeft de code "{code}". Zoek codes op met `credentials`, hun `parts`, of `regions`.',
};

const neither = {
  en: 'This is neither an id nor a code. Give an id as an earlier answer gave it, or a code such as {example}.',
  nl: 'Dit is geen id en geen code. Geef een id zoals een eerder antwoord het gaf, of een code zoals {example}.',
};

type Referred = 'Credential' | 'Outcome' | 'Region' | 'Offer' | 'Rule';

/**
 * The key that a global id or a code of the type stands for; the kind of the code of a credential may be written in capitals. No code has the form of a global id: codes hold a colon or
 * a slash, or are those of a region.
 * @param field the path of the reference in the input
 * @throws CodedError BAD_ID where it has no form of either, or a global id is of another type
 */
export function keyOf(reference: string, type: Referred, field: string): string {
  if (/[:/@]|^(AMR|PV|RMC|EX)\d+$/.test(reference)) return type === 'Credential' ? keyOfCode(reference) : reference;
  if (readGlobalId(reference) === null)
    throw codedError('BAD_ID', { example: exampleOf(type, reference) }, { field, text: neither });
  return keyOfId(reference, type, field);
}

/** A code of the type; the number that was given most likely lacks the name of its register. */
function exampleOf(type: Referred, given: string): string {
  if (type === 'Region') return '`AMR20`';
  if (type === 'Rule') return '`ADM03`';
  if (type === 'Offer') return 'the code of an offer';
  if (type === 'Outcome') return '`23299/B1-K1-W1`';
  const isNumber = /^\d{5}$/.test(given);
  return `\`crebo:${isNumber ? given : '25737'}\` (mbo), \`isat:${isNumber ? given : '34267'}\` (hbo)`;
}

/** @throws CodedError BAD_INPUT when nothing has the key */
export function known(key: string, keys: { has(key: string): boolean }, field: string): string {
  if (keys.has(key)) return key;
  throw codedError('BAD_INPUT', { code: key }, { field, text: unknown });
}
