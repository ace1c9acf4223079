import { codedError } from './CodedError.js';

const form = /^[\x21-\x7e]{8,100}$/;

/**
 * @throws CodedError BAD_INPUT when it is not 8 to 100 visible characters of ASCII
 */
export function checkIdempotencyKey(key: string): void {
  if (!form.test(key)) throw codedError('BAD_INPUT', {}, { field: 'idempotencyKey', text });
}

const text = {
  en: 'An idempotency key has 8 to 100 visible ASCII characters. Make a new one, such as a UUID, for each change.',
  nl: 'Een idempotency-sleutel heeft 8 tot 100 zichtbare ASCII-tekens. Maak voor elke wijziging een nieuwe, zoals een UUID.',
};
