import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlannedRule } from './PlanningCatalogue.js';

/** Whether the rule begins or may cease to be in force after the day. */
export function changesAfter({ validFrom, validTo }: PlannedRule, day: IsoDate): boolean {
  return validTo !== null || (validFrom !== null && day < validFrom);
}
