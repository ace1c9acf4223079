import type { Verdict } from './Verdict.js';
import { nameOf, type Remainder, remainderOf } from './remainderOf.js';

/** Something that is not settled, and what or who settles it. */
export interface UnsettledPoint extends Pick<Remainder, 'requirement' | 'settledBy' | 'decidedBy'> {
  /** Points with the same number are alternatives: one of them is enough. */
  readonly alternative: number | null;
}

/**
 * What of the verdicts is UNKNOWN, each thing once: what is needed, and what are alternatives of each other. What one
 * alternative needs stays together in it, with its own choices: spread out they would multiply.
 */
export function openPointsIn(verdicts: readonly Verdict[]): readonly UnsettledPoint[] {
  const open = verdicts.filter(({ value }) => value === 'UNKNOWN').map((verdict) => remainderOf(verdict));
  const needed = once(open.flatMap((one) => (one.joint === 'ALL' ? one.of : [one])));
  const names = new Set(needed.map(nameOf));
  let groups = 0;
  return needed.flatMap(({ joint, of, ...single }) => {
    if (joint !== 'ANY') return [pointOf(single, null)];
    // What is needed anyhow makes the choice.
    if (of.some((one) => names.has(nameOf(one)))) return [];
    groups += 1;
    return of.map((one) => pointOf(one, groups));
  });
}

function pointOf(
  { requirement, settledBy, decidedBy }: Omit<Remainder, 'joint' | 'of'>,
  alternative: number | null,
): UnsettledPoint {
  return { requirement, settledBy, decidedBy, alternative };
}

function once(remainders: readonly Remainder[]): readonly Remainder[] {
  return [...new Map(remainders.map((one) => [nameOf(one), one])).values()];
}
