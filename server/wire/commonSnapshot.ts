/**
 * The newest snapshot that all hold; undefined where there is none.
 * @param held the ids that each holds, the newest first
 */
export function commonSnapshot(held: readonly (readonly string[])[]): string | undefined {
  const [one = [], ...others] = held;
  return one.find((id) => others.every((ids) => ids.includes(id)));
}
