import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';
import { compareRanks, plansFor } from './oraclePlan.js';

/** The ranks on the front, by comparing each plan with each; undefined where there is no question to plan for. */
export function oracleFront(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
): readonly (readonly number[])[] | undefined {
  const plans = plansFor(catalogue, request);
  if (!plans) return undefined;
  const ranks = [...new Map([...plans].map(({ rank }) => [rank.join(' '), rank])).values()].sort(compareRanks);
  const values = ranks.map((rank) => rank.slice(0, request.objectives.length));
  return ranks.filter((_, at) => !values.some((other, place) => isBeaten(values[at] ?? [], other, place < at)));
}

/** Whether the other is nowhere worse and somewhere better, or equal and earlier in the order of ranks. */
function isBeaten(one: readonly number[], other: readonly number[], isEarlier: boolean): boolean {
  const differences = one.map((value, at) => value - (other[at] ?? 0));
  if (differences.some((difference) => difference < 0)) return false;
  return differences.some((difference) => difference > 0) || isEarlier;
}
