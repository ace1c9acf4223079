/** Choices that depend on nothing but a seed. */
export interface Random {
  chance(probability: number): boolean;
  /** A whole number from `least` to `greatest`, both included. */
  whole(least: number, greatest: number): number;
  pick<T>(from: readonly T[]): T;
  /** So many different ones, or all, in a random order. */
  some<T>(from: readonly T[], count: number): T[];
  /** One of the values, by their weights. */
  weighed<T>(weights: readonly (readonly [number, T])[]): T;
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  const whole = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1));
  const pick = <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T;
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1));
    return taken;
  };
  const weighed = <T>(weights: readonly (readonly [number, T])[]): T => {
    let at = next() * weights.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of weights) {
      at -= weight;
      if (at < 0) return value;
    }
    return pick(weights)[1];
  };
  return { chance: (probability) => next() < probability, whole, pick, some, weighed };
}

/** The generator of that name: 32 bits of state, numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
