import { type CodedError, codedError } from '../../shared/graph/CodedError.js';

const TOO_LATE = {
  en: 'Nothing was known of the plan within {most} ms, since other questions took the time. Give a higher timeLimitMs, or ask again later.',
  nl: 'Binnen {most} ms was niets van het plan bekend, omdat andere vragen de tijd namen. Geef een hogere timeLimitMs, of vraag het later opnieuw.',
};

/** TIMEOUT where the time was over before anybody looked at a plan that is kept. */
export function tooLate({ timeLimitMs }: { readonly timeLimitMs: number }): CodedError {
  return codedError('TIMEOUT', { most: timeLimitMs }, { field: 'timeLimitMs', text: TOO_LATE });
}
