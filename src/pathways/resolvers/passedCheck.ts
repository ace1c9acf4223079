import type { Violation } from '../domain/checker/Violation.js';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * What was found, when the checker has nothing against it and somebody still waits for it.
 * @throws Error where the checker finds anything wrong with a plan: it never leaves
 */
export function passedCheck<Checked extends { readonly violations: readonly Violation[] }>(
  checked: Checked,
  { signal }: PathwaysContext,
): Checked {
  signal?.throwIfAborted();
  const { violations } = checked;
  if (violations.length > 0)
    throw new Error(`The checker refuses a plan: ${violations.map(({ rule }) => rule).join(', ')}`);
  return checked;
}
