import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { Language } from '../../src/shared/pure/language.js';

/** The language of `Accept-Language` that the API speaks best; English when it names neither. */
export function negotiateLanguage(request: IncomingMessage): Language {
  if (request.headers['accept-language'] === undefined) return 'en';
  return new Negotiator(request).language(['en', 'nl']) === 'nl' ? 'nl' : 'en';
}
