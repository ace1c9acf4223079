import type { Rank } from './Plan.js';

/** Below 0 where the first is the lesser one. */
export function compareRanks(a: Rank, b: Rank): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
