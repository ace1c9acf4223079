import { createHmac } from 'node:crypto';

/** The password of a login role: HMAC-SHA256 of its name under the secret, as 64 hexadecimal digits. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(role).digest('hex');
}
