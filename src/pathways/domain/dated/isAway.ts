import type { PlannedOffer } from '../PlanningCatalogue.js';
import type { PlanRequest } from './PlanRequest.js';

/** Whether the offer is not known to take place in the home region. */
export function isAway({ regions }: PlannedOffer, { profile }: PlanRequest): boolean {
  return profile.region === null || !regions.includes(profile.region);
}
