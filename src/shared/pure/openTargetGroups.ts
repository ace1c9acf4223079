import { type IsoDate, isWithin } from './calendar.js';
import { TARGET_GROUPS, type TargetGroup } from './holding.js';

interface Spell {
  readonly targetGroups: readonly TargetGroup[];
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate | null;
}

/** The target groups of the journeys that are open on the day, each once. */
export function openTargetGroups(journeys: readonly Spell[], day: IsoDate): TargetGroup[] {
  const open = journeys.filter(({ startedOn, endedOn }) => isWithin(day, startedOn, endedOn));
  const groups = new Set(open.flatMap(({ targetGroups }) => targetGroups));
  return TARGET_GROUPS.filter((group) => groups.has(group));
}
