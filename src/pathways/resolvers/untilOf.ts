import { badInput } from './badInput.js';
import type { PathwaysContext } from './PathwaysContext.js';

const [LEAST_TIME_MS, MOST_TIME_MS] = [10, 5_000];

/** When to answer with what is known: after the time limit, or when nobody waits any more. */
export function untilOf({ timeLimitMs }: { readonly timeLimitMs: number }, { signal }: PathwaysContext): AbortSignal {
  if (timeLimitMs < LEAST_TIME_MS || timeLimitMs > MOST_TIME_MS)
    throw badInput(
      'timeLimitMs',
      'A time limit is from 10 to 5000 milliseconds.',
      'Een tijdslimiet is van 10 tot 5000 milliseconden.',
    );
  return AbortSignal.any([AbortSignal.timeout(timeLimitMs), ...(signal ? [signal] : [])]);
}
