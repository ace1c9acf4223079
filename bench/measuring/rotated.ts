/** The same things in the same order, begun at the one at place `start`; past the last place the first comes again. */
export function rotated<T>(things: readonly T[], start: number): T[] {
  const at = things.length === 0 ? 0 : start % things.length;
  return [...things.slice(at), ...things.slice(0, at)];
}
