import { createHash } from 'node:crypto';

/** SHA-256 of an SDL in hexadecimal, by which two processes see whether they speak the same contract. */
export function contractHash(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}
