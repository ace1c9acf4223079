import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Plan } from '../dated/Plan.js';
import { isOnRecord } from '../isOnRecord.js';
import type { PlannedOffer, PlanningCatalogue } from '../PlanningCatalogue.js';

/** The catalogue in which what the plan has joined by the day stays as it was then, whatever became of the offer. */
export function withJoined(catalogue: PlanningCatalogue, { steps }: Plan, day: IsoDate): PlanningCatalogue {
  const joined = steps.filter(({ startDate }) => startDate <= day);
  if (joined.length === 0) return catalogue;
  const taken = joined.flatMap(({ offer, startDate }) => asJoined(catalogue, offer, startDate) ?? []);
  const keys = new Set(taken.map(({ key }) => key));
  return { ...catalogue, offers: [...catalogue.offers.filter(({ key }) => !keys.has(key)), ...taken] };
}

function asJoined({ offers }: PlanningCatalogue, key: string, day: IsoDate): PlannedOffer | undefined {
  const versions = offers.filter((offer) => offer.key === key);
  const version = versions.find((offer) => isOnRecord(offer, day)) ?? versions.at(-1);
  return version && { ...version, recordedTo: null, seats: null, targetGroups: [], enrolment: [], enrolmentOpen: null };
}
