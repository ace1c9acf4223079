import { codedError } from './CodedError.js';

const longest = 200;

/**
 * The text to look for; null where none is asked, or nothing but white space.
 * @throws CodedError BAD_INPUT when it is longer than 200 characters
 */
export function askedText(text: string | null | undefined): string | null {
  const asked = text?.trim() ?? '';
  // By code point: an emoji is one character to who types it, and two units to `length`.
  const actual = [...asked].length;
  if (actual <= longest) return asked === '' ? null : asked;
  throw codedError('BAD_INPUT', { actual, longest }, { field: 'text', text: tooLong });
}

const tooLong = {
  en: 'The text has {actual} characters, and at most {longest} are looked for. Give fewer words.',
  nl: 'De tekst heeft {actual} tekens, en naar hooguit {longest} wordt gezocht. Geef minder woorden.',
};
