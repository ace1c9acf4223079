import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';

/** Whether the holding begins or may cease to count after the day. */
export function countsForATime({ heldFrom, heldTo }: PlanningProfile['holdings'][number], day: IsoDate): boolean {
  return (heldFrom !== null && heldFrom > day) || heldTo !== null;
}
