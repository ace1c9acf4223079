import type { BilingualText, ErrorCode } from './errorCodes.js';

/** What a code means to a client, and what a client can do about it. */
interface ErrorAccount {
  readonly meaning: BilingualText;
  readonly remedy: BilingualText;
}

/** An account of every code, for the schema and for the pages of the codes. */
export const errorAccounts: Readonly<Record<ErrorCode, ErrorAccount>> = {
  BAD_REQUEST: {
    meaning: {
      en: 'The HTTP request or its JSON cannot be understood.',
      nl: 'Het HTTP-verzoek of de JSON erin is niet te begrijpen.',
    },
    remedy: {
      en: 'Send a POST with `content-type: application/json` and a JSON object with `query`, and where needed `variables` and `operationName`.',
      nl: 'Stuur een POST met `content-type: application/json` en een JSON-object met `query`, en zo nodig `variables` en `operationName`.',
    },
  },
  PARSE_FAILED: {
    meaning: { en: 'The document is not GraphQL.', nl: 'Het document is geen GraphQL.' },
    remedy: {
      en: 'Mend the document at the place that `locations` gives.',
      nl: 'Herstel het document op de plaats die `locations` geeft.',
    },
  },
  VALIDATION_FAILED: {
    meaning: {
      en: 'The document is GraphQL, but it does not fit the schema: a field, argument, type or value is not there or not so.',
      nl: 'Het document is GraphQL, maar past niet bij het schema: een veld, argument, type of waarde bestaat niet of niet zo.',
    },
    remedy: {
      en: 'Compare the place that `locations` gives with the schema at /schema.graphql.',
      nl: 'Vergelijk de plaats die `locations` geeft met het schema op /schema.graphql.',
    },
  },
  BAD_INPUT: {
    meaning: {
      en: 'An argument or variable has a value that is not allowed, or values that do not go together.',
      nl: 'Een argument of variabele heeft een waarde die niet mag, of waarden die niet samengaan.',
    },
    remedy: {
      en: 'The message says what is allowed; `field` names the argument or input field where that is known.',
      nl: 'De melding zegt wat wel mag; `field` noemt het argument of invoerveld waar dat bekend is.',
    },
  },
  BAD_ID: {
    meaning: {
      en: 'An id is malformed, or is of another type than is asked for.',
      nl: 'Een id heeft niet de juiste vorm, of hoort bij een ander type dan gevraagd.',
    },
    remedy: {
      en: 'Give ids exactly as an earlier answer gave them. Make none yourself: ask by code with fields such as `credentialByCode`.',
      nl: 'Geef een id precies zoals een eerder antwoord het gaf. Maak er zelf geen: vraag op code met velden als `credentialByCode`.',
    },
  },
  PAGE_SIZE: {
    meaning: {
      en: '`first` or a list of ids asks for too few or too many.',
      nl: '`first` of een lijst van ids vraagt te weinig of te veel.',
    },
    remedy: {
      en: 'Ask for 1 to 100 and page on with `after`.',
      nl: 'Vraag er 1 tot en met 100 en blader verder met `after`.',
    },
  },
  NOT_FOUND: {
    meaning: {
      en: 'Something that an argument names does not exist.',
      nl: 'Iets dat een argument noemt, bestaat niet.',
    },
    remedy: {
      en: 'Look it up first. A field that finds one thing answers null instead, without an error.',
      nl: 'Zoek het eerst op. Een veld dat één ding zoekt, antwoordt dan met null, zonder fout.',
    },
  },
  TOO_LARGE: {
    meaning: {
      en: 'The request, its document or its variables are too large.',
      nl: 'Het verzoek, het document of de variabelen zijn te groot.',
    },
    remedy: {
      en: 'Split the request. `details` gives the size and the limit.',
      nl: 'Splits het verzoek. `details` geeft de omvang en de grens.',
    },
  },
  TOO_DEEP: {
    meaning: { en: 'The document or its variables nest too deep.', nl: 'Het document of de variabelen gaan te diep.' },
    remedy: {
      en: 'Ask the lower levels in a second request, by their ids.',
      nl: 'Vraag de lagere niveaus in een tweede verzoek, op hun id.',
    },
  },
  TOO_WIDE: {
    meaning: {
      en: 'The document asks for too many fields, aliases or directives side by side.',
      nl: 'Het document vraagt te veel velden, aliassen of directives naast elkaar.',
    },
    remedy: {
      en: 'Split the document, or ask many things at once with `nodes`.',
      nl: 'Splits het document, of vraag veel dingen tegelijk met `nodes`.',
    },
  },
  TOO_COSTLY: {
    meaning: {
      en: 'The lists that are asked for could together hold too many things, or more than 20 steps of plans are to be explained.',
      nl: 'De gevraagde lijsten kunnen samen te veel dingen bevatten, of er wordt uitleg bij meer dan 20 stappen van plannen gevraagd.',
    },
    remedy: {
      en: 'Lower `first`, above all of lists within lists. Ask the explanations of further steps in requests of their own.',
      nl: 'Verlaag `first`, vooral van lijsten binnen lijsten. Vraag de uitleg van verdere stappen in eigen verzoeken.',
    },
  },
  UNAVAILABLE: {
    meaning: {
      en: 'A part that is needed for the answer does not work now.',
      nl: 'Een deel dat nodig is voor het antwoord, werkt nu niet.',
    },
    remedy: {
      en: 'Try again later; where the answer has a `retry-after` header, after so many seconds. What could be answered stands in `data`.',
      nl: 'Probeer het later opnieuw; heeft het antwoord een header `retry-after`, dan na zoveel seconden. Wat wel te beantwoorden was, staat in `data`.',
    },
  },
  TIMEOUT: {
    meaning: { en: 'The answer was not ready in time.', nl: 'Het antwoord was niet op tijd klaar.' },
    remedy: {
      en: 'Ask for less at once, or try again later.',
      nl: 'Vraag minder tegelijk, of probeer het later opnieuw.',
    },
  },
  INTERNAL: {
    meaning: { en: 'A fault of the service.', nl: 'Een fout van de dienst zelf.' },
    remedy: {
      en: 'Report it with the `requestId`, which finds the fault in the log.',
      nl: 'Meld de fout met het `requestId`, waarmee zij in het logboek te vinden is.',
    },
  },
};
