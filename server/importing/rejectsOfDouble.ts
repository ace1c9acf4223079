import { isDeepStrictEqual } from 'node:util';
import type { Checked } from './checkForm.js';
import type { Place, Reject } from './Found.js';

/** A thing of which the id has been seen before in the files of an import. */
export interface CheckedThing {
  readonly at: Place;
  readonly checked: Checked<unknown>;
}

/**
 * What is rejected of a thing whose id another one has that stood earlier in the files: nothing where it says the same, as
 * far as it is used. The first counts, whether it is taken or not: which of two is right is not for an import to say.
 */
export function rejectsOfDouble(first: CheckedThing, { at, checked }: CheckedThing, id: string): readonly Reject[] {
  if (!('value' in checked)) return checked.rejects;
  if ('value' in first.checked && isDeepStrictEqual(first.checked.value, checked.value)) return [];
  const fate = 'value' in first.checked ? 'taken' : 'rejected';
  const { file, path } = first.at;
  const reason = `it says something else than ${file} at ${path}, which has the same id and is ${fate}: expected each id once`;
  return [{ ...at, value: id, reason }];
}
