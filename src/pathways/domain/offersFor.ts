import type { IsoDate } from '../../shared/pure/calendar.js';
import { isOnRecord } from './isOnRecord.js';
import type { Place } from './Place.js';
import type { PlannedCredential, PlannedOffer } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';

/**
 * The offers of the whole credential at the place that are known at the request's `asOf` and, where their start is known,
 * start on the day or later; the earliest first, those without a date last.
 */
export function offersFor(
  credential: PlannedCredential,
  from: IsoDate,
  planning: Planning,
  place: Place,
): readonly PlannedOffer[] {
  const { asOf } = planning.request;
  return planning.catalogue.offers
    .filter((offer) => offer.credential === credential.key && offer.parts === null && offer.world === place.world)
    .filter((offer) => place.region === null || offer.regions.includes(place.region))
    .filter((offer) => isOnRecord(offer, asOf))
    .filter((offer) => offer.startDate === null || offer.startDate >= from)
    .sort((a, b) => compareStarts(a, b) || (a.key < b.key ? -1 : 1));
}

function compareStarts(a: PlannedOffer, b: PlannedOffer): number {
  const [first, second] = [a.startDate ?? '9999', b.startDate ?? '9999'];
  return first < second ? -1 : Number(first > second);
}
