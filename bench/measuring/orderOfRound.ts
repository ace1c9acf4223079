import { rotated } from './rotated.js';

/**
 * The turns of a round, operation by operation. In every round another contender begins, so that none is always the one
 * that comes first or last.
 * @param round from 0
 */
export function orderOfRound<Turn extends { readonly operation: string }>(
  turns: readonly Turn[],
  round: number,
): Turn[] {
  return [...Map.groupBy(turns, ({ operation }) => operation).values()].flatMap((group) => rotated(group, round));
}
