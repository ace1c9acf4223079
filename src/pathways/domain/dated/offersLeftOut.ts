import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import type { PlanRequest } from './PlanRequest.js';
import { isKnownOffer, type UnusableReason, unusableBecause, UNUSABLE_REASONS } from './unusableBecause.js';

/** How many offers of the world that is asked are left out of every plan, by the first reason that applies. */
export interface LeftOut {
  readonly reason: UnusableReason;
  readonly count: number;
}

/** The reasons in their order, those without offers left out. */
export function offersLeftOut({ offers }: PlanningCatalogue, request: PlanRequest): readonly LeftOut[] {
  const known = offers.filter((offer) => isKnownOffer(offer, request));
  const reasons = Map.groupBy(known, (offer) => unusableBecause(offer, request));
  return UNUSABLE_REASONS.map((reason) => ({ reason, count: reasons.get(reason)?.length ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}
