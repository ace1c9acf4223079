/**
 * Divides a whole number over the weights so that the shares sum to it exactly: each share is rounded down and what is
 * left goes, one by one, to the largest remainders, at equal remainders to the first.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const shares = weights.map((each) => Math.floor((total * each) / weight));
  const remainders = weights.map((each) => (total * each) % weight);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const luckiest = weights
    .map((_, index) => index)
    .sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  const raised = new Set(luckiest.slice(0, left));
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share));
}

/** Divides a whole number into that many shares that differ by at most one. */
export function apportionEqually(total: number, count: number): number[] {
  return apportion(
    total,
    Array.from({ length: count }, () => 1),
  );
}
