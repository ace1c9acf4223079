import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that carries the signature of a body. */
export const SIGNATURE_HEADER = 'x-leerpad-signature';

/** HMAC-SHA256 of a body under the secret that gateway and subgraphs share, in hexadecimal. */
export function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/** Whether a signature is that of the body; tells nobody by its time how much of it is right. */
export function hasSignature(body: string, secret: string, signature: unknown): boolean {
  const right = Buffer.from(signatureOf(body, secret));
  const given = Buffer.from(typeof signature === 'string' ? signature : '');
  return given.length === right.length && timingSafeEqual(given, right);
}
