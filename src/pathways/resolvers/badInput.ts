import { type CodedError, codedError } from '../../shared/graph/CodedError.js';

/** The error for an argument with a value that is not allowed; both texts say what is allowed instead. */
export function badInput(field: string, en: string, nl: string): CodedError {
  return codedError('BAD_INPUT', {}, { field, text: { en, nl } });
}
