import { compareRanks } from '../dated/compareRanks.js';
import type { PlanFound, PlanStep, Rank } from '../dated/Plan.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import type { Withheld } from './Replacement.js';

/** The catalogue where the step's credential, or its offer, is not to be had. */
export function catalogueWithout(step: PlanStep, withheld: Withheld, catalogue: PlanningCatalogue): PlanningCatalogue {
  const offers = catalogue.offers.filter((offer) =>
    withheld === 'OFFER' ? offer.key !== step.offer : offer.credential !== step.credential,
  );
  return { ...catalogue, offers };
}

/**
 * Whether every plan that does without is worse than one of the rank, or there is none; null where the time was over before
 * that was known.
 */
export function isNeeded(found: PlanFound, rank: Rank): boolean | null {
  if (found.kind === 'INFEASIBLE') return true;
  if ('bound' in found && compareRanks(found.bound, rank) > 0) return true;
  return 'rank' in found && compareRanks(found.rank, rank) <= 0 ? false : null;
}

/** By how much the other rank is above the one, figure by figure. */
export function extraOver(rank: Rank, other: Rank): readonly number[] {
  return other.map((figure, at) => figure - (rank[at] as number));
}
