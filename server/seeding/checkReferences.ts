import { checkReference, type KnownKeys } from './checkReference.js';
import { CREDENTIAL_TABLES, knownKeys, knownOutcomes } from './knownKeys.js';
import { SeedFault } from './SeedFault.js';
import type { Seeds } from './Seeds.js';

/**
 * Checks that every key that a row of a table names is a row of the seeds. Predecessors and successors may lie outside.
 * @throws SeedFault at the first that is not
 */
export function checkReferences(seeds: Seeds): void {
  const regions = knownKeys('region.csv', seeds.regions);
  const provinces = provinceNames(seeds);
  const organisations = knownKeys('organisation.csv', seeds.organisations);
  const credentials = knownKeys(CREDENTIAL_TABLES, seeds.credentials);
  const partsOf = Map.groupBy(seeds.parts, ({ credentialKey }) => credentialKey);
  const partsIn = (key: string): KnownKeys => ({
    table: `the parts of ${key}`,
    keys: new Set((partsOf.get(key) ?? []).map((part) => part.key)),
  });
  for (const { origin, value } of seeds.regions) checkReference(origin, 'provinces', value.provinces, provinces);
  for (const { origin, value } of seeds.organisations) checkReference(origin, 'region_keys', value.regionKeys, regions);
  for (const { origin, value } of seeds.partnerships) {
    checkReference(origin, 'lead_keys', value.leadKeys, organisations);
    checkReference(origin, 'partner_keys', value.partnerKeys, organisations);
    checkReference(origin, 'region_keys', value.regionKeys, regions);
  }
  for (const step of seeds.ladderSteps) checkRung(step, credentials);
  for (const { origin, value } of seeds.offers) {
    checkReference(origin, 'credential_key', value.credentialKey, credentials);
    checkReference(origin, 'provider_key', value.providerKey, organisations);
    checkReference(origin, 'region_keys', value.regionKeys, regions);
    checkReference(origin, 'part_keys', value.partKeys, partsIn(value.credentialKey));
  }
  for (const { origin, value } of seeds.recognitionProviders)
    checkReference(origin, 'organisation_key', value.organisationKey, organisations);
  for (const { origin, value } of seeds.recognitions) {
    checkReference(origin, 'credential_key', value.credentialKey, credentials);
    checkReference(origin, 'provider_key', value.providerKey, organisations);
    checkReference(origin, 'region_keys', value.regionKeys, regions);
    checkReference(origin, 'part_keys', value.partKeys, partsIn(value.credentialKey));
  }
  checkPersons(seeds, regions, credentials);
}

function checkRung({ origin, value }: Seeds['ladderSteps'][number], credentials: KnownKeys): void {
  checkReference(origin, 'credential_key', value.credentialKey, credentials);
  if ((value.credentialKey === null) === (value.name === null)) {
    const reason = 'a rung is a credential or something without one, instead give either credential_key or name';
    throw new SeedFault(origin, 'name', reason);
  }
}

function checkPersons(seeds: Seeds, regions: KnownKeys, credentials: KnownKeys): void {
  const outcomes = knownOutcomes(seeds);
  const learners: KnownKeys = { table: 'learner.csv', keys: new Set(seeds.learners.map(({ value }) => value.id)) };
  for (const { origin, value } of seeds.learners) checkReference(origin, 'region_key', value.regionKey, regions);
  for (const { origin, value } of seeds.journeys) {
    checkReference(origin, 'learner_id', value.learnerId, learners);
    checkReference(origin, 'goal_credential_key', value.goalCredentialKey, credentials);
  }
  for (const { origin, value } of seeds.holdings) {
    checkReference(origin, 'learner_id', value.learnerId, learners);
    checkReference(origin, 'credential_key', value.credentialKey, credentials);
    checkReference(origin, 'outcome_key', value.outcomeKey, outcomes);
    checkReference(origin, 'scope_credential_key', value.scopeCredentialKey, credentials);
  }
  for (const { origin, value } of seeds.experiences) {
    checkReference(origin, 'learner_id', value.learnerId, learners);
    checkReference(origin, 'claimed_outcome_keys', value.claimedOutcomeKeys, outcomes);
  }
}

function provinceNames(seeds: Seeds): KnownKeys {
  const names = seeds.regions.filter(({ value }) => value.kind === 'PROVINCIE').map(({ value }) => value.name);
  return { table: 'region.csv as a province', keys: new Set(names) };
}
