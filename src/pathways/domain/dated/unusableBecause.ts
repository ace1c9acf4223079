import type { PlannedOffer } from '../PlanningCatalogue.js';
import { isOnRecord } from '../isOnRecord.js';
import { entryOf } from './entryOf.js';
import type { PlanRequest } from './PlanRequest.js';

/** Why an offer is not taken into a plan, whatever the plan. */
export const UNUSABLE_REASONS = [
  'MODULE',
  'START_UNKNOWN',
  'LENGTH_UNKNOWN',
  'BEFORE_START',
  'ENROLMENT_CLOSED',
  'NO_SEATS',
  'TARGET_GROUP',
  'TRACK',
  'REGION',
  'LANGUAGE',
  'LANGUAGE_UNKNOWN',
  'TIME_OF_DAY',
  'TIME_OF_DAY_UNKNOWN',
  'HOURS',
  'HOURS_UNKNOWN',
  'PRICE',
  'PRICE_UNKNOWN',
] as const;
export type UnusableReason = (typeof UNUSABLE_REASONS)[number];

/** Whether the offer is one of the world that is asked, by what was known then. */
export function isKnownOffer(offer: PlannedOffer, { world, asOf }: PlanRequest): boolean {
  return offer.world === world && isOnRecord(offer, asOf);
}

/** Why the offer can be no step of a plan; null where it can. A limit that it does not tell enough about counts as not kept. */
export function unusableBecause(offer: PlannedOffer, request: PlanRequest): UnusableReason | null {
  if (offer.parts !== null && request.objectives.includes('FIRST_CREDENTIAL')) return 'MODULE';
  return datesAgainst(offer, request) ?? placeAgainst(offer, request) ?? limitAgainst(offer, request);
}

function datesAgainst(offer: PlannedOffer, { startDate, asOf }: PlanRequest): UnusableReason | null {
  const entry = entryOf(offer);
  if (entry === null) return 'START_UNKNOWN';
  if (!tellsLength(offer)) return 'LENGTH_UNKNOWN';
  if (entry.to < startDate) return 'BEFORE_START';
  const isOver = offer.enrolment.length > 0 && offer.enrolment.every(({ to }) => to !== null && to < asOf);
  return isOver || offer.enrolmentOpen === false ? 'ENROLMENT_CLOSED' : null;
}

/** Of an offer with an entry. */
function tellsLength({ startDate, endDate, weeks, months }: PlannedOffer): boolean {
  return (startDate !== null && endDate !== null) || weeks !== null || months !== null;
}

function placeAgainst(offer: PlannedOffer, { targetGroups }: PlanRequest): UnusableReason | null {
  if (offer.seats !== null && offer.seats <= 0) return 'NO_SEATS';
  if (offer.targetGroups.length === 0) return null;
  return offer.targetGroups.some((group) => targetGroups?.includes(group)) ? null : 'TARGET_GROUP';
}

function limitAgainst(offer: PlannedOffer, { limits, objectives }: PlanRequest): UnusableReason | null {
  const { tracks, regions, languages, timesOfDay, hoursPerWeek, budgetCents } = limits;
  if (tracks && !tracks.includes(offer.track)) return 'TRACK';
  if (regions && !offer.regions.some((region) => regions.includes(region))) return 'REGION';
  if (languages && offer.languages.length === 0) return 'LANGUAGE_UNKNOWN';
  if (languages && !offer.languages.some((language) => languages.includes(language))) return 'LANGUAGE';
  if (timesOfDay && offer.timesOfDay.length === 0) return 'TIME_OF_DAY_UNKNOWN';
  if (timesOfDay && !offer.timesOfDay.every((time) => timesOfDay.includes(time))) return 'TIME_OF_DAY';
  if (hoursPerWeek !== null && offer.hoursPerWeek === null) return 'HOURS_UNKNOWN';
  if (hoursPerWeek !== null && (offer.hoursPerWeek ?? 0) > hoursPerWeek) return 'HOURS';
  if ((budgetCents !== null || objectives.includes('COST')) && offer.priceCents === null) return 'PRICE_UNKNOWN';
  return budgetCents !== null && (offer.priceCents ?? 0) > budgetCents ? 'PRICE' : null;
}
