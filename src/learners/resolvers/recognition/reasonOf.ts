import { ownText } from '../ownText.js';

const LONGEST = 2_000;

/**
 * A reason in somebody's own words; null where none is given.
 * @throws CodedError BAD_INPUT when it is no text or too long
 */
export function reasonOf(text: string | null | undefined, field = 'reason'): string | null {
  return ownText(text, field, LONGEST);
}
