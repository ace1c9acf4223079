import type { IsoDate } from '../../shared/pure/calendar.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import { dutchDay } from '../../shared/pure/dutchDay.js';
import { openTargetGroups } from '../../shared/pure/openTargetGroups.js';
import type { PlanningProfile, PlanningRecord } from '../../shared/pure/planningProfile.js';

/** What was known of the person at the instant (ISO). */
export function profileAsOf(
  { holdings, experiences, journeys: _, ...person }: PlanningRecord,
  asOf: string,
): PlanningProfile {
  const known = wasKnown(asOf);
  return {
    ...person,
    holdings: holdings.filter(known).map(({ recordedFrom: _from, recordedTo: _to, ...held }) => held),
    claimedOutcomes: [...new Set(experiences.filter(known).flatMap((one) => one.claimedOutcomes))],
  };
}

/** The person and the target groups that were on record at the instant and are open on its day. */
export function personAsOf(
  record: PlanningRecord,
  instant: Date,
): { readonly profile: PlanningProfile; readonly groups: readonly TargetGroup[] } {
  const asOf = instant.toISOString();
  return { profile: profileAsOf(record, asOf), groups: targetGroupsAsOf(record, asOf, dutchDay(instant)) };
}

/** The target groups of the journeys that were on record at the instant (ISO) and are open on the day. */
export function targetGroupsAsOf({ journeys }: PlanningRecord, asOf: string, day: IsoDate): readonly TargetGroup[] {
  return openTargetGroups(journeys.filter(wasKnown(asOf)), day);
}

function wasKnown(asOf: string): (row: { recordedFrom: string; recordedTo: string | null }) => boolean {
  const instant = Date.parse(asOf);
  return ({ recordedFrom, recordedTo }) =>
    Date.parse(recordedFrom) <= instant && (recordedTo === null || instant < Date.parse(recordedTo));
}
