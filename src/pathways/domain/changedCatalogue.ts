import type { CatalogueChange } from './CatalogueChange.js';
import type { PlannedRule, PlanningCatalogue } from './PlanningCatalogue.js';

/** The catalogue with the change; the same where there is none, and the same parts of it where these stay. */
export function changedCatalogue(catalogue: PlanningCatalogue, change: CatalogueChange): PlanningCatalogue {
  const { offersGone, offers, versions, ...ofLaw } = change;
  if (Object.values(change).every((one: readonly unknown[]) => one.length === 0)) return catalogue;
  return {
    credentials: versions.length === 0 ? catalogue.credentials : withVersions(catalogue, versions),
    offers: offersGone.length + offers.length === 0 ? catalogue.offers : withOffers(catalogue, change),
    recognitions: catalogue.recognitions,
    rules: Object.values(ofLaw).every((one) => one.length === 0) ? catalogue.rules : withRules(catalogue, change),
  };
}

function withOffers(
  { offers }: PlanningCatalogue,
  { offersGone, offers: changes }: CatalogueChange,
): PlanningCatalogue['offers'] {
  const changeOf = new Map(changes.map((one) => [one.key, one]));
  return offers
    .filter(({ key }) => !offersGone.includes(key))
    .map((offer) => ({ ...offer, ...changeOf.get(offer.key) }));
}

function withVersions(
  { credentials }: PlanningCatalogue,
  changes: CatalogueChange['versions'],
): PlanningCatalogue['credentials'] {
  const changeOf = new Map(changes.map((one) => [one.key, one]));
  return new Map([...credentials].map(([key, one]) => [key, { ...one, ...changeOf.get(key) }]));
}

function withRules(
  { rules }: PlanningCatalogue,
  { rulesGone, rulesEnding, parameters }: CatalogueChange,
): PlanningCatalogue['rules'] {
  const endOf = new Map(rulesEnding.map(({ rule, validTo }) => [rule, validTo]));
  const valueOf = new Map(parameters.map(({ rule, value }) => [rule, value]));
  const changed = (rule: PlannedRule): PlannedRule => ({
    ...rule,
    validTo: endOf.get(rule.key) ?? rule.validTo,
    parameter: rule.parameter && { ...rule.parameter, value: valueOf.get(rule.key) ?? rule.parameter.value },
  });
  return rules.filter(({ key }) => !rulesGone.includes(key)).map(changed);
}
