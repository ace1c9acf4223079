import { setTimeout as pause } from 'node:timers/promises';

const pauseMs = 20;

/** Waits until the check holds. Throws an error with the message when it does not within the limit (milliseconds). */
export async function waitUntil(
  check: () => boolean | Promise<boolean>,
  limitMs: number,
  message: string,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await check())) {
    if (performance.now() > end) throw new Error(message);
    await pause(pauseMs);
  }
}
