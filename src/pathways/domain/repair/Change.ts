import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Track } from '../../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../../shared/pure/holding.js';
import type { Held } from '../../../shared/pure/planningProfile.js';
import type { Requirement } from '../../../shared/pure/requirement.js';
import type { TimeOfDay } from '../../../shared/pure/timeOfDay.js';

/** An outcome within a credential, as it can be recognised. Keys. */
export interface Unit {
  readonly credential: string;
  readonly outcome: string;
}

/** What is asked instead. `more` is what that is more than was asked; null: without that limit, since no amount is known. */
export type Change =
  | { readonly kind: 'LATER_FINISH'; readonly latestFinish: IsoDate; readonly more: number }
  | { readonly kind: 'MORE_MONEY'; readonly budgetCents: number | null; readonly more: number | null }
  | { readonly kind: 'MORE_HOURS'; readonly hoursPerWeek: number | null; readonly more: number | null }
  | { readonly kind: 'MORE_TRACKS'; readonly added: readonly Track[] | null }
  | { readonly kind: 'MORE_REGIONS'; readonly added: readonly string[] | null }
  | { readonly kind: 'MORE_LANGUAGES'; readonly added: readonly string[] | null }
  | { readonly kind: 'MORE_TIMES_OF_DAY'; readonly added: readonly TimeOfDay[] | null }
  | { readonly kind: 'WITHOUT_VIA'; readonly credential: string }
  | { readonly kind: 'UNSETTLED_TOO' }
  | { readonly kind: 'EARLIER_START' | 'LATER_START'; readonly startDate: IsoDate; readonly more: number }
  | { readonly kind: 'TARGET_GROUP'; readonly added: readonly TargetGroup[] }
  | { readonly kind: 'COMPANY_AGREEMENT' | 'MAY_WORK' }
  | { readonly kind: 'WORK'; readonly hoursPerWeek: number }
  | { readonly kind: 'PROOF'; readonly requirement: Requirement; readonly rule: string; readonly held: Held }
  | { readonly kind: 'RECOGNITION'; readonly units: readonly Unit[] };
export type ChangeKind = Change['kind'];
