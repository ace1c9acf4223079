import { codedError, type CodedError, type ErrorPlace } from '../../src/shared/graph/CodedError.js';
import type { BilingualText } from '../../src/shared/graph/errorCodes.js';

type At = ErrorPlace['at'] & {};

/** Refusals of what is beyond a limit. Each gives the figure, the limit and what to do instead. */
export const limitRefusals = {
  body: (limit: number, actual?: number): CodedError =>
    codedError(
      'TOO_LARGE',
      { limit, actual: actual ?? limit + 1 },
      {
        http: { status: 413 },
        text: {
          en: 'The body has {actual} bytes or more, and at most {limit} are allowed. Send less in one request.',
          nl: 'De body heeft {actual} bytes of meer, en hooguit {limit} zijn toegestaan. Stuur minder in één verzoek.',
        },
      },
    ),

  query: (actual: number, limit: number): CodedError =>
    codedError(
      'TOO_LARGE',
      { actual, limit },
      {
        text: {
          en: 'The document has {actual} characters, and at most {limit} are allowed. Split it.',
          nl: 'Het document heeft {actual} tekens, en hooguit {limit} zijn toegestaan. Splits het.',
        },
      },
    ),

  tokens: (limit: number): CodedError =>
    codedError(
      'TOO_LARGE',
      { actual: limit + 1, limit },
      {
        text: {
          en: 'The document has {actual} tokens or more, and at most {limit} are allowed. Split it.',
          nl: 'Het document heeft {actual} tokens of meer, en hooguit {limit} zijn toegestaan. Splits het.',
        },
      },
    ),

  fields: (actual: number, limit: number, at: At): CodedError =>
    codedError(
      'TOO_LARGE',
      { actual, limit },
      {
        at,
        text: {
          en: 'With its fragments the operation asks {actual} fields, and at most {limit} are allowed. Split it.',
          nl: 'Met zijn fragmenten vraagt de operatie {actual} velden, en hooguit {limit} zijn toegestaan. Splits haar.',
        },
      },
    ),

  depth: (actual: number, limit: number, at: At): CodedError => codedError('TOO_DEEP', { actual, limit }, { at }),

  width: (actual: number, limit: number, at: At): CodedError => codedError('TOO_WIDE', { actual, limit }, { at }),

  directives: (actual: number, limit: number, at: At): CodedError =>
    codedError(
      'TOO_WIDE',
      { actual, limit },
      {
        at,
        text: {
          en: 'There are {actual} directives at one place, and at most {limit} are allowed. Leave some out.',
          nl: 'Er staan {actual} directives op één plaats, en hooguit {limit} zijn toegestaan. Laat er weg.',
        },
      },
    ),

  variables: (code: 'TOO_DEEP' | 'TOO_LARGE', actual: number, limit: number): CodedError =>
    codedError(code, { actual, limit }, { text: variablesTexts[code] }),

  nodes: (actual: number, limit: number): CodedError => codedError('TOO_COSTLY', { actual, limit }),
};

const variablesTexts: Readonly<Record<'TOO_DEEP' | 'TOO_LARGE', BilingualText>> = {
  TOO_DEEP: {
    en: 'The variables nest {actual} levels or deeper, and at most {limit} are allowed. Flatten them.',
    nl: 'De variabelen zijn {actual} of meer niveaus diep, en hooguit {limit} is toegestaan. Maak ze vlakker.',
  },
  TOO_LARGE: {
    en: 'The variables hold {actual} values or more, and at most {limit} are allowed. Send fewer.',
    nl: 'De variabelen bevatten {actual} of meer waarden, en hooguit {limit} zijn toegestaan. Stuur er minder.',
  },
};
