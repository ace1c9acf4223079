import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import { isOnRecord } from './isOnRecord.js';
import type { PlannedOffer } from './PlanningCatalogue.js';

/**
 * The tracks in which each credential (key) is offered whole in a region, by what was known on the day.
 * @param around of each region itself and the province that it lies in
 */
export function tracksOffered(
  offers: readonly PlannedOffer[],
  region: string,
  asOf: IsoDate,
  around: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Track[]> {
  const there = offers.filter(
    (offer) =>
      offer.parts === null &&
      offer.regions.some((key) => (around.get(key) ?? [key]).includes(region)) &&
      isOnRecord(offer, asOf),
  );
  const byCredential = Map.groupBy(there, ({ credential }) => credential);
  return new Map([...byCredential].map(([key, of]) => [key, [...new Set(of.map(({ track }) => track))]]));
}
