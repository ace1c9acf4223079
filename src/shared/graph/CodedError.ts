import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { errorCodes, type BilingualText, type ErrorCode } from './errorCodes.js';
import { filledText } from './filledText.js';
import type { Language } from '../pure/language.js';

/** Figures and names that a text mentions. They leave with the error, so never anything personal. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** Where the error is and, if the code's own text does not do, what to say. */
export interface ErrorPlace {
  /** The argument or input field at fault, such as `first` or `profile.age`. */
  readonly field?: string;
  readonly text?: BilingualText;
  /** Status and headers, for an error that is the whole answer. */
  readonly http?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
  /** The place in the client's document. */
  readonly at?: Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions'>;
}

/** An error that may be shown to a client. Everything else that is thrown leaves as INTERNAL. */
export class CodedError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams,
    readonly place: ErrorPlace,
  ) {
    super(filledText(place.text ?? errorCodes[code], params, 'en'), {
      ...place.at,
      extensions: { code, ...(place.http && { http: place.http }) },
    });
  }

  /** The message in a language. */
  messageIn(language: Language): string {
    return filledText(this.place.text ?? errorCodes[this.code], this.params, language);
  }
}

/** An error to throw from a resolver or rule, e.g. `codedError('PAGE_SIZE', { min: 1, max: 100, actual: 0 }, { field: 'first' })`. */
export function codedError(code: ErrorCode, params: ErrorParams = {}, place: ErrorPlace = {}): CodedError {
  return new CodedError(code, params, place);
}
