/** The least of the values at the places; infinite where there are none. */
export function leastAt(places: Iterable<number>, values: Float64Array): number {
  let least = Infinity;
  for (const place of places) least = Math.min(least, values[place] as number);
  return least;
}
