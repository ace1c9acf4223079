import { holdsWithin } from './holdsWithin.js';

/** Waits until the check holds. Throws an error with the message when it does not within the limit (milliseconds). */
export async function waitUntil(
  check: () => boolean | Promise<boolean>,
  limitMs: number,
  message: string,
): Promise<void> {
  if (!(await holdsWithin(check, limitMs))) throw new Error(message);
}
