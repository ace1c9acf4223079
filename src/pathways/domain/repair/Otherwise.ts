import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { TargetGroup } from '../../../shared/pure/holding.js';
import type { Held, PlanningProfile } from '../../../shared/pure/planningProfile.js';
import type { Limits } from '../dated/PlanRequest.js';
import type { Unit } from './Change.js';

/** What would be otherwise. What is left out stays as it is; null is unknown of a person, and no limit of a limit. */
export interface Otherwise {
  readonly profile: Partial<Pick<PlanningProfile, 'region' | 'workHoursPerWeek' | 'companyAgreement' | 'mayWork'>>;
  readonly holdings: readonly Held[];
  readonly claimedOutcomes: readonly string[];
  readonly recognised: readonly Unit[];
  readonly targetGroups: readonly TargetGroup[];
  readonly limits: Partial<Limits>;
  readonly startDate: IsoDate | null;
  readonly via: readonly string[] | null;
  readonly onlySettled: boolean | null;
  /** Keys of offers that there are no more. */
  readonly offersGone: readonly string[];
  /** Keys of rules that are not in force. */
  readonly rulesGone: readonly string[];
  /** Rules that give another figure. */
  readonly parameters: readonly { readonly rule: string; readonly value: number }[];
}
