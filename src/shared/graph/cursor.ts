import { codedError } from './CodedError.js';

const longestCursor = 1024;

/** The opaque position of a key in a list of that name. */
export function toCursor(list: string, key: string): string {
  return Buffer.from(`${list} ${key}`, 'utf8').toString('base64url');
}

/**
 * The key that a cursor stands for.
 * @throws CodedError BAD_INPUT when it is not exactly what `toCursor` gives for this list
 */
export function fromCursor(list: string, cursor: string): string {
  const text = cursor.length > longestCursor ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const key = text.slice(list.length + 1);
  // Decoding is lenient, so only the encoding that gives the same cursor again is accepted.
  if (key === '' || toCursor(list, key) !== cursor)
    throw codedError('BAD_INPUT', {}, { field: 'after', text: notACursor });
  return key;
}

const notACursor = {
  en: 'This is not a cursor of this list. Give a cursor exactly as an earlier page of the same list gave it.',
  nl: 'Dit is geen cursor van deze lijst. Geef een cursor precies zoals een eerdere bladzijde van dezelfde lijst hem gaf.',
};
