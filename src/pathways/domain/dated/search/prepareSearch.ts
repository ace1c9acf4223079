import type { PlanningCatalogue } from '../../PlanningCatalogue.js';
import { Planning } from '../../Planning.js';
import type { NoQuestion } from '../Plan.js';
import type { PlanRequest } from '../PlanRequest.js';
import { PlanSearch, type SearchGoal } from './PlanSearch.js';
import { recognitionsFor } from '../Recognition.js';
import { UsableOffers } from '../UsableOffers.js';

/** The search for what is wanted, or why nothing is to be searched for. */
export function prepareSearch(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  wanted: SearchGoal,
): PlanSearch | NoQuestion | { readonly kind: 'INFEASIBLE' } {
  const offers = new UsableOffers(catalogue, request);
  const recognitions = recognitionsFor(catalogue, request);
  const planning = new Planning(
    catalogue,
    { ...request, count: 1 },
    (key) => offers.hasOf(key),
    (key) => recognitions.has(key),
    (key) => offers.hasModulesOf(key),
  );
  const unknown = planning.unknownGoalKeys();
  if (unknown.length > 0) return { kind: 'UNKNOWN_GOAL', keys: unknown };
  if (planning.goalIsHeld()) return { kind: 'ALREADY_HELD' };
  const musts = [...('credential' in request.goal ? [request.goal.credential] : []), ...planning.via];
  if (musts.some((key) => !canBeTaken(key, planning))) return { kind: 'INFEASIBLE' };
  return new PlanSearch(planning, request, offers, recognitions, wanted);
}

function canBeTaken(key: string, planning: Planning): boolean {
  const credential = planning.catalogue.credentials.get(key);
  return credential !== undefined && planning.isTakeable(credential);
}
