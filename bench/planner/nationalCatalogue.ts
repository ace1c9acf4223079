import type { PlanningCatalogue } from '../../src/pathways/domain/PlanningCatalogue.js';
import { seededRandom } from '../../test/support/generate/Random.js';
import { nationalCredentials } from './nationalCredentials.js';
import { nationalOffers } from './nationalOffers.js';
import { nationalRules } from './nationalRules.js';
import type { NationalSize } from './NationalSize.js';

/** A catalogue of that size, SYNTHETIC throughout; the same for the same seed. */
export function nationalCatalogue(size: NationalSize): PlanningCatalogue {
  const random = seededRandom(size.seed);
  const credentials = nationalCredentials(random, size);
  const rules = nationalRules(random, credentials, size);
  return { credentials, rules, offers: nationalOffers(random, credentials.values()), recognitions: [] };
}
