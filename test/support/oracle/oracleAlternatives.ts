import type { Difference } from '../../../src/pathways/domain/dated/differenceOf.js';
import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';
import { compareRanks, type OraclePlan, type OracleStep, plansFor } from './oraclePlan.js';

const PICKED: Readonly<Record<Difference, (steps: readonly OracleStep[]) => readonly string[]>> = {
  TRACK: (steps) => steps.map(({ offer }) => offer.track),
  PROVIDER: (steps) => steps.map(({ offer }) => offer.provider),
  CREDENTIAL: (steps) => steps.map(({ credential }) => credential.key),
  FIRST_STEP: (steps) => steps.slice(0, 1).map(({ credential }) => credential.key),
};

/**
 * The rank of the best plan for each value of what must differ, by trying all plans and leaving out those of which another
 * one takes less and is better. Undefined where there is no question to plan for.
 */
export function oracleAlternatives(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  differBy: Difference,
): ReadonlyMap<string, readonly number[]> | undefined {
  const plans = plansFor(catalogue, request);
  if (!plans) return undefined;
  const bestOf = new Map<
    string,
    { readonly plan: OraclePlan; readonly set: ReadonlySet<string>; readonly name: string }
  >();
  for (const plan of plans) {
    const set = new Set(plan.steps.map(({ credential }) => credential.key));
    const name = nameOf(PICKED[differBy](plan.steps));
    const place = `${name} | ${nameOf([...set])}`;
    const known = bestOf.get(place);
    if (!known || compareRanks(plan.rank, known.plan.rank) < 0) bestOf.set(place, { plan, set, name });
  }
  const all = [...bestOf.values()];
  const best = new Map<string, readonly number[]>();
  for (const { plan, set, name } of all) {
    const isRedundant = all.some(
      (other) => other.set.size < set.size && other.set.isSubsetOf(set) && compareRanks(other.plan.rank, plan.rank) < 0,
    );
    const known = best.get(name);
    if (!isRedundant && (!known || compareRanks(plan.rank, known) < 0)) best.set(name, plan.rank);
  }
  return best;
}

export function nameOf(picked: readonly string[]): string {
  return [...new Set(picked)].sort().join(' ');
}
