import { codedError } from '../../shared/graph/CodedError.js';

/**
 * A text in somebody's own words, without white space around it; null where there is none.
 * @throws CodedError BAD_INPUT when it is too long, or has characters that no text has
 */
export function ownText(text: string | null | undefined, field: string, longest: number): string | null {
  const own = text?.trim() ?? '';
  if (own.includes('\u0000') || !own.isWellFormed()) throw codedError('BAD_INPUT', {}, { field, text: noText });
  const actual = [...own].length;
  if (actual > longest) throw codedError('BAD_INPUT', { actual, longest }, { field, text: tooLong });
  return own === '' ? null : own;
}

const noText = {
  en: 'The text has a character that no text has (NUL, or half of a pair). Leave it out.',
  nl: 'De tekst heeft een teken dat geen tekst heeft (NUL, of een half paar). Laat het weg.',
};
const tooLong = {
  en: 'The text has {actual} characters, and at most {longest} are kept. Shorten it.',
  nl: 'De tekst heeft {actual} tekens, en hooguit {longest} worden bewaard. Maak hem korter.',
};
