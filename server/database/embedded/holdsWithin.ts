import { setTimeout as pause } from 'node:timers/promises';

const pauseMs = 20;

/** Waits until the check holds, for at most the limit (milliseconds); answers whether it does. */
export async function holdsWithin(check: () => boolean | Promise<boolean>, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (!(await check())) {
    if (performance.now() > end) return false;
    await pause(pauseMs);
  }
  return true;
}
