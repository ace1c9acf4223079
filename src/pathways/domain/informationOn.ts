import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Law } from './Law.js';
import type { PlannedCredential, PlannedRule } from './PlanningCatalogue.js';

/** Rules on the credential's admission that are worth knowing but are never assumed, such as an investigation by the school. */
export function informationOn(credential: PlannedCredential, day: IsoDate, law: Law): readonly PlannedRule[] {
  return law
    .governing(credential, day)
    .filter((rule) => rule.purpose === 'ADMISSION' && rule.ruleClass === 'INFORMATION');
}
