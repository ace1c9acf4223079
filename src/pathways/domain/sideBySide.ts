/**
 * Numbers the loads, which are in rising order, so that those that differ from the first of their group by at most the
 * given percentage share a number. Study loads are derived: nearly equal ways stand side by side.
 */
export function sideBySide(loads: readonly number[], percent: number): readonly number[] {
  let group = 0;
  let first = 0;
  return loads.map((load) => {
    if (group === 0 || load > first * (1 + percent / 100)) {
      group += 1;
      first = load;
    }
    return group;
  });
}
