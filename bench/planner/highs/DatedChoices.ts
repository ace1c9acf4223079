import { daysFrom, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import type { Objective, PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedOffer, PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';
import { type Choosable, choosableIn, coneOf, reachableIn } from './Choices.js';

/** An offer that may be joined. Days are counted from the start date of the plan. */
export interface DatedOffer {
  readonly credential: string;
  readonly start: number;
  readonly end: number;
  readonly hours: number;
  readonly priceCents: number;
  readonly sbu: number;
}

/** A question for the best plan by one objective. */
export interface DatedChoices {
  readonly musts: readonly string[];
  readonly choosable: ReadonlyMap<string, Choosable>;
  readonly offers: readonly DatedOffer[];
  readonly objective: Objective;
  readonly hoursPerWeek: number | null;
  readonly budgetCents: number | null;
}

/** The catalogue without what no formulation models: offers that can be joined on one of several days. */
export function withoutPeriods({ offers, ...catalogue }: PlanningCatalogue): PlanningCatalogue {
  return { ...catalogue, offers: offers.filter(({ entryTo }) => entryTo === null) };
}

/** The offers that keep the limits, of the credentials that have to do with the goal and can be reached. */
export function datedChoicesFor(catalogue: PlanningCatalogue, request: PlanRequest): DatedChoices {
  const { goal, ranking, objectives, limits, via } = request;
  if (!('credential' in goal) || ranking !== 'GUARANTEED' || objectives.length !== 1 || objectives[0] === 'TRAVEL')
    throw new Error('No formulation models this question.');
  const all = choosableIn(catalogue, { ...request, count: 1 });
  const usable = catalogue.offers.flatMap((offer) => {
    const one = all.get(offer.credential);
    return one && isUsable(offer, request) ? (datedOffer(offer, one, request) ?? []) : [];
  });
  const offered = new Set(usable.map(({ credential }) => credential));
  const musts = [...new Set([goal.credential, ...via])];
  const choosable = reachableIn(coneOf(musts, new Map([...all].filter(([key]) => offered.has(key)))));
  return {
    musts,
    choosable,
    offers: usable.filter(({ credential }) => choosable.has(credential)),
    objective: objectives[0],
    hoursPerWeek: limits.hoursPerWeek,
    budgetCents: limits.budgetCents,
  };
}

function isUsable(offer: PlannedOffer, { world, targetGroups, limits, startDate, objectives }: PlanRequest): boolean {
  const { seats, enrolmentOpen, startDate: start, priceCents, hoursPerWeek } = offer;
  const isFor = offer.targetGroups.length === 0 || offer.targetGroups.some((group) => targetGroups?.includes(group));
  const isNear = limits.regions === null || offer.regions.some((region) => limits.regions?.includes(region));
  const isSpoken = limits.languages === null || offer.languages.some((one) => limits.languages?.includes(one));
  const isTold =
    (limits.hoursPerWeek === null || (hoursPerWeek !== null && hoursPerWeek <= limits.hoursPerWeek)) &&
    ((limits.budgetCents === null && !objectives.includes('COST')) || priceCents !== null) &&
    (limits.tracks === null || limits.tracks.includes(offer.track));
  const isOpen = seats !== 0 && enrolmentOpen !== false && start !== null && start >= startDate;
  return offer.world === world && isFor && isNear && isSpoken && isTold && isOpen;
}

function datedOffer(offer: PlannedOffer, { key, parts }: Choosable, request: PlanRequest): DatedOffer | null {
  const { startDate, months, weeks, hoursPerWeek, priceCents } = offer;
  if (startDate === null || (months === null && weeks === null)) return null;
  const start = daysFrom(request.startDate, startDate);
  const length = weeks !== null ? 7 * weeks : daysFrom(startDate, monthsLater(startDate, months ?? 0));
  const { open, whole } = loadsOf(parts);
  const end = start + (whole === 0 ? 0 : Math.ceil((length * open) / whole));
  const { latestFinish } = request.limits;
  if (latestFinish !== null && end > daysFrom(request.startDate, latestFinish)) return null;
  return { credential: key, start, end, hours: hoursPerWeek ?? 0, priceCents: priceCents ?? 0, sbu: open };
}

/** What is to do and what all of it would be: of each choice the parts weigh the same. */
function loadsOf(parts: Choosable['parts']): { open: number; whole: number } {
  let [open, whole] = [0, 0];
  for (const [choice, of] of Map.groupBy(parts, (part) => part.choice)) {
    const count = choice === null ? of.length : (of[0]?.choiceCount ?? 0);
    if (choice !== null && new Set(of.map(({ sbu }) => sbu)).size > 1)
      throw new Error('No formulation models a choice between loads.');
    open += of.slice(0, count).reduce((sum, { sbu }) => sum + sbu, 0);
    whole += of.slice(0, count).reduce((sum, part) => sum + part.wholeSbu, 0);
  }
  return { open, whole };
}
