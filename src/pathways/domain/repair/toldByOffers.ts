import type { PlanRequest } from '../dated/PlanRequest.js';
import { isKnownOffer } from '../dated/unusableBecause.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';

/** Every region or language that an offer of the world tells, sorted. */
export function toldByOffers(
  field: 'regions' | 'languages',
  { offers }: PlanningCatalogue,
  request: PlanRequest,
): readonly string[] {
  const known = offers.filter((offer) => isKnownOffer(offer, request));
  return [...new Set(known.flatMap((offer) => offer[field]))].sort();
}
