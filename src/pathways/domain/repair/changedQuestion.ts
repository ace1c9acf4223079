import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlannedRule, PlanningCatalogue } from '../PlanningCatalogue.js';
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
  const holdings = [...profile.holdings, ...whatIf.holdings, ...whatIf.recognised.map(exempted)];
  const claimedOutcomes = [...profile.claimedOutcomes, ...whatIf.claimedOutcomes];
  return {
    catalogue: changedCatalogue(catalogue, whatIf),
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

function changedCatalogue(
  catalogue: PlanningCatalogue,
  { offersGone, rulesGone, parameters }: Otherwise,
): PlanningCatalogue {
  if (offersGone.length + rulesGone.length + parameters.length === 0) return catalogue;
  const valueOf = new Map(parameters.map(({ rule, value }) => [rule, value]));
  const withValue = (rule: PlannedRule): PlannedRule => {
    const value = valueOf.get(rule.key);
    return rule.parameter === null || value === undefined ? rule : { ...rule, parameter: { ...rule.parameter, value } };
  };
  return {
    ...catalogue,
    offers: catalogue.offers.filter(({ key }) => !offersGone.includes(key)),
    rules: catalogue.rules.filter(({ key }) => !rulesGone.includes(key)).map(withValue),
  };
}
