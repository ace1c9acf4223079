/** The value of a requirement, least first. */
const TRUTHS = ['FAILS', 'UNKNOWN', 'HOLDS'] as const;
export type Truth = (typeof TRUTHS)[number];

/** HOLDS when there are none. */
export function leastTruth(truths: readonly Truth[]): Truth {
  return TRUTHS.find((truth) => truths.includes(truth)) ?? 'HOLDS';
}

/** FAILS when there are none. */
export function greatestTruth(truths: readonly Truth[]): Truth {
  return TRUTHS.findLast((truth) => truths.includes(truth)) ?? 'FAILS';
}

export function oppositeTruth(truth: Truth): Truth {
  if (truth === 'UNKNOWN') return 'UNKNOWN';
  return truth === 'HOLDS' ? 'FAILS' : 'HOLDS';
}
