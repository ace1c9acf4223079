import type { Place, Reject } from './Found.js';
import { isObject } from './isObject.js';
import { jsonPath } from './jsonPath.js';

const REASON = 'expected a text without U+0000 and without half a surrogate pair';

/**
 * The texts in a value that a database cannot keep as they are: PostgreSQL refuses U+0000, and half a surrogate pair
 * would be stored as another character, so that the same file would seem to differ from what is stored.
 */
export function unstorableTexts(value: unknown, at: Place): Reject[] {
  if (typeof value === 'string')
    return value.includes('\u0000') || !value.isWellFormed() ? [{ ...at, value, reason: REASON }] : [];
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return members.flatMap(([step, member]) =>
    typeof member === 'string' || (typeof member === 'object' && member !== null)
      ? unstorableTexts(member, { file: at.file, path: jsonPath(at.path, step) })
      : [],
  );
}
