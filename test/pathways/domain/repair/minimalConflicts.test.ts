import { describe, expect, it } from 'vitest';
import { minimalConflicts } from '../../../../src/pathways/domain/repair/minimalConflicts.js';

/** So many threes of things of which no three can be kept: whoever gives up one of each can keep the rest. */
function threes(count: number, isOver: () => boolean) {
  const all = Array.from({ length: 3 * count }, (_, at) => at);
  const canKeep = (kept: readonly number[]): boolean | null => {
    if (isOver()) return null;
    const left = Map.groupBy(kept, (one) => Math.floor(one / 3));
    return [...left.values()].every(({ length }) => length < 3);
  };
  return minimalConflicts(all, canKeep, 25, isOver);
}

const isThree = (of: readonly number[]): boolean =>
  of.length === 3 && of.every((one, at) => one === (of[0] ?? 0) + at) && (of[0] ?? 0) % 3 === 0;

describe('conflicts and what is to be given up', () => {
  it('are all found where there is time', () => {
    const { conflicts, corrections, complete } = threes(4, () => false);
    expect(conflicts.map(({ of }) => of).every(isThree)).toBe(true);
    expect([conflicts.length, corrections.length, complete]).toEqual([4, 3 ** 4, true]);
  });

  it('are those that are known when the time is over, said not to be all, whenever that is', () => {
    let needed = 0;
    threes(4, () => (needed += 1) < 0);
    for (let most = 0; most < needed; most += 7) {
      let asked = 0;
      const { conflicts, corrections, complete } = threes(4, () => (asked += 1) > most);
      expect(complete).toBe(false);
      for (const { of, minimal } of conflicts) if (minimal) expect(isThree(of)).toBe(true);
      for (const one of corrections) expect(new Set(one.map((at) => Math.floor(at / 3))).size).toBe(4);
      // At most what is left of making one conflict small, with nothing looked at for it.
      expect(asked - most).toBeLessThanOrEqual(13);
    }
  });

  it('are given up where there are too many ways to give something up', () => {
    let asked = 0;
    const { conflicts, complete } = threes(10, () => (asked += 1) > 20_000);
    expect([conflicts.length, complete]).toEqual([9, false]);
    expect(asked).toBeLessThan(20_040);
  });
});
