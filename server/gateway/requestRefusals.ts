import type { VariableNode } from 'graphql';
import { codedError, type CodedError } from '../../src/shared/graph/CodedError.js';
import type { BilingualText } from '../../src/shared/graph/errorCodes.js';

/** Refusals of requests for their form or their moment. Each says what is wrong and what to do instead. */
export const requestRefusals = {
  method: (method: string): CodedError =>
    badRequest(
      405,
      { method },
      {
        en: '{method} is not served here. Send GET or POST.',
        nl: '{method} wordt hier niet bediend. Gebruik GET of POST.',
      },
      { allow: 'GET, POST' },
    ),

  notPreflighted: (): CodedError =>
    badRequest(
      400,
      {},
      {
        en: 'A web page elsewhere could have sent this request. Send `content-type: application/json` or any `graphql-require-preflight` header.',
        nl: 'Een webpagina elders kan dit verzoek hebben gestuurd. Stuur `content-type: application/json` of een `graphql-require-preflight`-header mee.',
      },
    ),

  mediaType: (): CodedError =>
    badRequest(
      415,
      {},
      {
        en: 'The body must be JSON in UTF-8. Send `content-type: application/json`.',
        nl: 'De body moet JSON in UTF-8 zijn. Stuur `content-type: application/json` mee.',
      },
    ),

  notAcceptable: (): CodedError =>
    badRequest(
      406,
      {},
      {
        en: 'Answers are JSON. Accept `application/graphql-response+json` or `application/json`.',
        nl: 'Antwoorden zijn JSON. Accepteer `application/graphql-response+json` of `application/json`.',
      },
    ),

  json: (place: string): CodedError =>
    badRequest(
      400,
      { place },
      {
        en: 'The {place} is not valid JSON in UTF-8.',
        nl: 'De {place} is geen geldige JSON in UTF-8.',
      },
    ),

  batch: (): CodedError =>
    badRequest(
      400,
      {},
      {
        en: 'The body is a list, and batches are not served. Send one operation per request.',
        nl: 'De body is een lijst, en reeksen worden niet bediend. Stuur één operatie per verzoek.',
      },
    ),

  parameter: (name: string, expected: string): CodedError =>
    badRequest(
      400,
      { name, expected },
      {
        en: 'The request parameter {name} must be {expected}.',
        nl: 'De verzoekparameter {name} moet {expected} zijn.',
      },
    ),

  unknownParameter: (): CodedError =>
    badRequest(
      400,
      {},
      {
        en: 'The request has a parameter that is not known. Send only query, variables, operationName and extensions.',
        nl: 'Het verzoek heeft een onbekende parameter. Stuur alleen query, variables, operationName en extensions.',
      },
    ),

  noOperation: (): CodedError =>
    badRequest(
      400,
      {},
      {
        en: 'It is not clear which operation to execute. Name one of the document in operationName.',
        nl: 'Het is niet duidelijk welke operatie bedoeld is. Noem er een uit het document in operationName.',
      },
    ),

  nullValue: ({ node, type }: { readonly node: VariableNode; readonly type: string }): CodedError =>
    codedError(
      'BAD_INPUT',
      { variable: `$${node.name.value}`, type },
      {
        field: node.name.value,
        at: { nodes: [node] },
        text: {
          en: '{variable} is null, but stands where a value of type {type} is needed. Give a value, or leave the variable out to have its default.',
          nl: '{variable} is null, maar staat waar een waarde van type {type} nodig is. Geef een waarde, of laat de variabele weg voor de standaardwaarde.',
        },
      },
    ),

  mutationByGet: (): CodedError =>
    badRequest(
      405,
      {},
      {
        en: 'A mutation cannot be sent by GET. Send it by POST.',
        nl: 'Een mutatie kan niet met GET. Stuur haar met POST.',
      },
      { allow: 'POST' },
    ),

  brokenOff: (): CodedError =>
    badRequest(
      400,
      {},
      {
        en: 'The request broke off before it was whole.',
        nl: 'Het verzoek brak af voordat het volledig was.',
      },
    ),

  slowBody: (): CodedError =>
    codedError(
      'TIMEOUT',
      {},
      {
        http: { status: 408 },
        text: {
          en: 'The body did not arrive in time. Send it again, or send less.',
          nl: 'De body kwam niet op tijd aan. Stuur hem opnieuw, of stuur minder.',
        },
      },
    ),

  stopping: (): CodedError => codedError('UNAVAILABLE', {}, { http: { status: 503, headers: { 'retry-after': '5' } } }),

  deadline: (seconds: number): CodedError =>
    codedError(
      'TIMEOUT',
      { seconds },
      {
        text: {
          en: 'The answer was not ready within {seconds} seconds. Ask for less, or try again later.',
          nl: 'Het antwoord was niet klaar binnen {seconds} seconden. Vraag minder, of probeer het later opnieuw.',
        },
      },
    ),
};

function badRequest(
  status: number,
  params: Readonly<Record<string, string>>,
  text: BilingualText,
  headers: Readonly<Record<string, string>> = {},
): CodedError {
  return codedError('BAD_REQUEST', params, { text, http: { status, headers } });
}
