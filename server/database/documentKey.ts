import { createHmac } from 'node:crypto';

/** The key under which plans are sealed that clients keep in between: HMAC-SHA256 under the secret, in hexadecimal. */
export function documentKey(secret: string): string {
  return createHmac('sha256', secret).update('leerpad plan documents').digest('hex');
}
