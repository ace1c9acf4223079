/** How long something took, and what came of it. */
export interface Timed<Result> {
  readonly ms: number;
  readonly result: Result;
}

export function timed<Result>(work: () => Result): Timed<Result> {
  const since = performance.now();
  const result = work();
  return { ms: performance.now() - since, result };
}

/** What says that so many milliseconds have passed since it was made. */
export function limit(ms: number): () => boolean {
  const until = performance.now() + ms;
  return () => performance.now() >= until;
}
