import type { Language } from '../pure/language.js';

/** One text in each language. `{name}` stands for the parameter of that name. */
export type BilingualText = Readonly<Record<Language, string>>;

/**
 * Every code that an error can leave with, and what is said when the thrower gives no text of its own.
 * Clients may switch on the code; texts may change.
 */
export const errorCodes = {
  /** The HTTP request or its JSON cannot be understood. */
  BAD_REQUEST: {
    en: 'The request cannot be understood: {reason}',
    nl: 'Het verzoek is niet te begrijpen: {reason}',
  },
  /** The GraphQL document is not GraphQL. */
  PARSE_FAILED: {
    en: 'The document is not valid GraphQL: {reason}',
    nl: 'Het document is geen geldige GraphQL (de reden is Engels): {reason}',
  },
  /** The GraphQL document does not fit the schema. */
  VALIDATION_FAILED: {
    en: 'The document does not fit the schema: {reason}',
    nl: 'Het document past niet bij het schema (de reden is Engels): {reason}',
  },
  /** An argument or variable has a value that is not allowed. */
  BAD_INPUT: {
    en: 'A given value is not allowed. {reason}',
    nl: 'Een opgegeven waarde is niet toegestaan (de reden is Engels): {reason}',
  },
  /** An id is malformed or names a type that has no ids. */
  BAD_ID: {
    en: 'This is not an id of this API. Give an id exactly as an earlier answer gave it.',
    nl: 'Dit is geen id van deze API. Geef een id precies zoals een eerder antwoord het gaf.',
  },
  /** `first` or a list of ids asks for too few or too many. */
  PAGE_SIZE: {
    en: '{actual} is asked for where {min} to {max} can be had. Ask for at most {max} and page on.',
    nl: 'Er worden er {actual} gevraagd waar {min} tot en met {max} kan. Vraag er hooguit {max} en blader verder.',
  },
  /** Something named in the request does not exist. */
  NOT_FOUND: { en: 'This does not exist.', nl: 'Dit bestaat niet.' },
  /** The request, its document or its variables are too large. */
  TOO_LARGE: {
    en: 'The request is too large: {actual}, and at most {limit} is allowed. Split it.',
    nl: 'Het verzoek is te groot: {actual}, en hooguit {limit} is toegestaan. Splits het.',
  },
  /** The document nests too deep. */
  TOO_DEEP: {
    en: 'The document is {actual} levels deep, and at most {limit} are allowed. Ask the lower levels by id.',
    nl: 'Het document is {actual} niveaus diep, en hooguit {limit} is toegestaan. Vraag de lagere niveaus op id.',
  },
  /** The document asks for too many fields side by side. */
  TOO_WIDE: {
    en: 'The document has {actual} root fields and aliases, and at most {limit} are allowed. Split it.',
    nl: 'Het document heeft {actual} wortelvelden en aliassen, en hooguit {limit} is toegestaan. Splits het.',
  },
  /** The lists asked for could together hold too many nodes. */
  TOO_COSTLY: {
    en: 'The lists could hold {actual} nodes together, and at most {limit} are allowed. Lower `first`.',
    nl: 'De lijsten kunnen samen {actual} nodes bevatten, en hooguit {limit} is toegestaan. Verlaag `first`.',
  },
  /** A part that is needed for the answer does not work now. */
  UNAVAILABLE: {
    en: 'A part of the service does not answer now. Try again later.',
    nl: 'Een deel van de dienst antwoordt nu niet. Probeer het later opnieuw.',
  },
  /** The answer was not ready in time. */
  TIMEOUT: {
    en: 'The answer was not ready in time. Ask for less, or try again later.',
    nl: 'Het antwoord was niet op tijd klaar. Vraag minder, of probeer het later opnieuw.',
  },
  /** A fault of ours. The request id finds it in the log. */
  INTERNAL: {
    en: 'Something went wrong on our side. Mention the request id when you report it.',
    nl: 'Er ging aan onze kant iets mis. Noem het request-id als u het meldt.',
  },
} as const satisfies Record<string, BilingualText>;

export type ErrorCode = keyof typeof errorCodes;
