import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PlannedCredential } from '../PlanningCatalogue.js';
import { monthsLater } from './days.js';
import { type Grounds, parameterOn } from './Grounds.js';
import type { Truth } from './Truth.js';

/** Whether the dates of the credential allow a start and an award on these days. */
export function validity(grounds: Grounds, credential: PlannedCredential, day: IsoDate, end: IsoDate): Truth {
  if (credential.validFrom !== null && day < credential.validFrom) return 'FAILS';
  if (credential.lastStart !== null && day > credential.lastStart) return 'FAILS';
  const lastAward = lastAwardOf(grounds, credential, day);
  if (lastAward !== null && end > lastAward) return 'FAILS';
  const isSeen = credential.observedCohorts.some((cohort) => cohort >= Number(day.slice(0, 4)));
  return credential.successor !== null && credential.lastStart === null && !isSeen ? 'UNKNOWN' : 'HOLDS';
}

function lastAwardOf(grounds: Grounds, credential: PlannedCredential, day: IsoDate): IsoDate | null {
  const years = parameterOn(grounds, credential, day, 'AWARD_AFTER_EXPIRY_YEARS');
  if (credential.lastAward !== null) return credential.lastAward;
  if (credential.lastStart === null || credential.nominalMonths === null || years === null) return null;
  return monthsLater(credential.lastStart, credential.nominalMonths + 12 * years);
}
