import { expect, test } from 'vitest';
import { rolePassword } from '../../../server/database/rolePassword.js';

test('HMAC-SHA256 of the role under the secret', () => {
  // RFC 4231, test case 2.
  expect(rolePassword('Jefe', 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});
