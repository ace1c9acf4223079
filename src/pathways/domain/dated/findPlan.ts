import type { PlannedOffer, PlanningCatalogue } from '../PlanningCatalogue.js';
import { Planning } from '../Planning.js';
import type { PlanFound } from './Plan.js';
import type { PlanRequest } from './PlanRequest.js';
import { PlanSearch } from './PlanSearch.js';
import { isKnownOffer, unusableBecause } from './unusableBecause.js';

/**
 * The best plan on dated offers by the objectives of the request, as `docs/planner.md` defines it.
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function findPlan(catalogue: PlanningCatalogue, request: PlanRequest, isOver: () => boolean): PlanFound {
  const offers = usableOffers(catalogue, request);
  const planning = new Planning(catalogue, { ...request, count: 1 }, (key) => offers.has(key));
  const unknown = planning.unknownGoalKeys();
  if (unknown.length > 0) return { kind: 'UNKNOWN_GOAL', keys: unknown };
  if (planning.goalIsHeld()) return { kind: 'ALREADY_HELD' };
  const musts = [...('credential' in request.goal ? [request.goal.credential] : []), ...planning.via];
  if (musts.some((key) => !planning.byKey.has(key))) return { kind: 'INFEASIBLE' };
  return new PlanSearch(planning, request, offers).run(isOver);
}

function usableOffers({ offers }: PlanningCatalogue, request: PlanRequest): Map<string, PlannedOffer[]> {
  const usable = offers.filter((offer) => isKnownOffer(offer, request) && unusableBecause(offer, request) === null);
  return Map.groupBy(usable, (offer) => offer.credential);
}
