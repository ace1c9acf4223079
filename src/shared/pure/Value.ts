/** Three-valued truth, FAILS < UNKNOWN < HOLDS. */
export type Value = 'FAILS' | 'UNKNOWN' | 'HOLDS';

const RANK: Record<Value, number> = { FAILS: 0, UNKNOWN: 1, HOLDS: 2 };

/** HOLDS for none. */
export function least(values: readonly Value[]): Value {
  return values.reduce((a, b) => (RANK[b] < RANK[a] ? b : a), 'HOLDS');
}

/** FAILS for none. */
export function greatest(values: readonly Value[]): Value {
  return values.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'FAILS');
}

export function opposite(value: Value): Value {
  if (value === 'UNKNOWN') return value;
  return value === 'HOLDS' ? 'FAILS' : 'HOLDS';
}

/** Whether at least `count` of the values hold. */
export function atLeast(count: number, values: readonly Value[]): Value {
  if (values.filter((value) => value === 'HOLDS').length >= count) return 'HOLDS';
  return values.filter((value) => value !== 'FAILS').length >= count ? 'UNKNOWN' : 'FAILS';
}
