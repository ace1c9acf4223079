import type { PlanRequest } from '../dated/PlanRequest.js';
import { UNCHANGED } from '../CatalogueChange.js';
import { changedCatalogue } from '../changedCatalogue.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { exempted } from './changedRequest.js';
import type { Otherwise } from './Otherwise.js';

/** What is asked, and of what. */
export interface PlanQuestionOn {
  readonly catalogue: PlanningCatalogue;
  readonly request: PlanRequest;
}

/** The question as it would be otherwise; the same catalogue where nothing of it changes. */
export function changedQuestion({ catalogue, request }: PlanQuestionOn, whatIf: Otherwise): PlanQuestionOn {
  const { profile, limits, targetGroups } = request;
  const { offersGone, rulesGone, parameters } = whatIf;
  const holdings = [...profile.holdings, ...whatIf.holdings, ...whatIf.recognised.map(exempted)];
  const claimedOutcomes = [...profile.claimedOutcomes, ...whatIf.claimedOutcomes];
  return {
    catalogue: changedCatalogue(catalogue, { ...UNCHANGED, offersGone, rulesGone, parameters }),
    request: {
      ...request,
      profile: { ...profile, ...whatIf.profile, holdings, claimedOutcomes },
      targetGroups: whatIf.targetGroups.length === 0 ? targetGroups : [...(targetGroups ?? []), ...whatIf.targetGroups],
      limits: { ...limits, ...whatIf.limits },
      startDate: whatIf.startDate ?? request.startDate,
      via: whatIf.via ?? request.via,
      onlySettled: whatIf.onlySettled ?? request.onlySettled,
    },
  };
}
