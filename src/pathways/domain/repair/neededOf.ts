/** Values that help together and of which none can be left out, the first left out first; null where all do not help. */
export function neededOf<T>(all: readonly T[], helps: (some: readonly T[]) => boolean | null): readonly T[] | null {
  if (all.length === 0 || !helps(all)) return null;
  let values = all;
  for (const one of all) {
    const fewer = values.filter((other) => other !== one);
    if (fewer.length > 0 && helps(fewer)) values = fewer;
  }
  return values;
}
