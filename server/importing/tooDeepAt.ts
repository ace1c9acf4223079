/** A document of a standard has some ten levels; deeper ones would exhaust what walks them level by level. */
export const MOST_LEVELS = 500;

/**
 * Where in a JSON text the first object or list begins that lies deeper than `MOST_LEVELS`; null when none does. It reads
 * from sign to sign, so that no depth is too much for it, and does not care whether the text is JSON.
 */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > MOST_LEVELS) return at;
  }
  return null;
}

/** The offset of the quote that closes a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
