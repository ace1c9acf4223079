import type { PlanningProfile, PlanningRecord } from '../../shared/pure/planningProfile.js';

/** What was known of the person at the instant (ISO). */
export function profileAsOf({ holdings, experiences, ...person }: PlanningRecord, asOf: string): PlanningProfile {
  const instant = Date.parse(asOf);
  const known = (row: { recordedFrom: string; recordedTo: string | null }): boolean =>
    Date.parse(row.recordedFrom) <= instant && (row.recordedTo === null || instant < Date.parse(row.recordedTo));
  return {
    ...person,
    holdings: holdings.filter(known).map(({ recordedFrom: _from, recordedTo: _to, ...held }) => held),
    claimedOutcomes: [...new Set(experiences.filter(known).flatMap((one) => one.claimedOutcomes))],
  };
}
