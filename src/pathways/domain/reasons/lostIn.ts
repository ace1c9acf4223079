import type { Requirement } from '../../../shared/pure/requirement.js';
import { least, type Value } from '../../../shared/pure/Value.js';
import type { Verdict } from '../Verdict.js';

/** The smallest requirements within one by which its verdict is less than it was; none where it is not. */
export function lostIn(was: Verdict, is: Verdict, opposite = false): readonly Requirement[] {
  const isLost = opposite ? isLess(was.value, is.value) : isLess(is.value, was.value);
  if (!isLost) return [];
  const { requirement, of } = was;
  // What is within a period of time speaks of the past and means nothing without it.
  if (of.length === 0 || requirement.kind === 'WITHIN') return [requirement];
  const turned = requirement.kind === 'NOT' ? !opposite : opposite;
  return of.flatMap((one, at) => lostIn(one, is.of[at] as Verdict, turned));
}

export function isLess(one: Value, other: Value): boolean {
  return one !== other && least([one, other]) === one;
}
