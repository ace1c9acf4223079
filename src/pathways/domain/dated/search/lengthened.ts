import { daysBetween, type IsoDate } from '../../../../shared/pure/calendar.js';
import type { Planning } from '../../Planning.js';
import type { Award, Standing } from '../../Standing.js';
import { isAway } from '../isAway.js';
import { costOf, type Joined } from '../Joined.js';
import type { Beginning, Leading, TakenStep } from './Label.js';
import type { Limits, PlanRequest } from '../PlanRequest.js';

/** Nothing taken yet. */
export function beginningOf({ startDate }: PlanRequest): Beginning {
  const none = { sbu: 0, costCents: 0, awayDays: 0, firstEnd: null, settled: true, finished: false };
  return {
    steps: [],
    actions: 0,
    taken: new Map(),
    modules: [],
    lastStart: startDate,
    end: startDate,
    ...none,
    set: '',
  };
}

/**
 * The beginning with one step more; whether it is finished is not looked at.
 * @param leading what the step builds on; null where that is no objective
 * @param completes the award that is certain with a module; null where there is none
 */
export function lengthened(
  beginning: Beginning,
  joined: Joined,
  settled: boolean,
  leading: Leading | null,
  completes: Award | null,
  request: PlanRequest,
): Beginning {
  const { taking, offer, startDate, endDate } = joined;
  const award = awardBy(joined);
  const leadsFrom = leading?.from ?? endDate;
  const step: TakenStep = { joined, award, completes, settled, leadsFrom, name: nameOf(award) };
  const isTaken = !award.partly || completes !== null;
  const taken = isTaken ? new Map(beginning.taken).set(taking.credential.key, step) : beginning.taken;
  const modules = award.partly ? [...beginning.modules, step] : beginning.modules;
  return {
    steps: [...beginning.steps, step],
    actions: beginning.actions + 1 + joined.recognitions.length,
    taken,
    modules,
    lastStart: startDate,
    end: endDate > beginning.end ? endDate : beginning.end,
    sbu: beginning.sbu + joined.sbu,
    costCents: beginning.costCents + costOf(joined),
    awayDays: beginning.awayDays + (isAway(offer, request) ? daysBetween(startDate, endDate) : 0),
    firstEnd: leading?.isAim ? earlierOf(beginning.firstEnd, leading.from) : beginning.firstEnd,
    settled: beginning.settled && settled,
    finished: false,
    set: [...taken.keys(), ...modules.map(({ name }) => name)].sort().join(' '),
  };
}

/** What joining the offer brings when it ends. */
export function awardBy({ offer, taking, endDate }: Joined): Award {
  const award = { credential: taking.credential, parts: taking.parts, on: endDate };
  return offer.parts === null ? award : { ...award, partly: true };
}

/** Whether the step keeps to time, budget and hours after those before it. */
export function keepsLimits(beginning: Beginning, joined: Joined, limits: Limits): boolean {
  const { offer, startDate, endDate } = joined;
  const { latestFinish, budgetCents, hoursPerWeek } = limits;
  if (latestFinish !== null && endDate > latestFinish) return false;
  if (budgetCents !== null && beginning.costCents + costOf(joined) > budgetCents) return false;
  if (hoursPerWeek === null || startDate === endDate) return true;
  const running = beginning.steps.filter(({ joined }) => joined.endDate > startDate);
  const hours = running.reduce((sum, { joined }) => sum + (joined.offer.hoursPerWeek ?? 0), 0);
  return hours + (offer.hoursPerWeek ?? 0) <= hoursPerWeek;
}

/** The standing on the day, with what the beginning has awarded by then. */
export function standingAfter({ steps }: Pick<Beginning, 'steps'>, day: IsoDate, planning: Planning): Standing {
  return planning.standing(day, awardsBy(steps, day));
}

/** What the steps have awarded by the day, with what modules have settled and completed. */
export function awardsBy(steps: readonly TakenStep[], day: IsoDate): readonly Award[] {
  return steps.flatMap(({ award, completes }) => [award, completes ?? []].flat()).filter(({ on }) => on <= day);
}

/** The steps that have ended by the day. */
export function awardedBy(steps: readonly TakenStep[], day: IsoDate): readonly TakenStep[] {
  return steps.filter(({ award }) => award.on <= day);
}

function earlierOf(one: IsoDate | null, other: IsoDate): IsoDate {
  return one !== null && one <= other ? one : other;
}

function nameOf({ credential, parts, partly }: Award): string {
  if (partly) return `${credential.key}~${parts.map(({ key }) => key).join('+')}`;
  const chosen = parts.filter((part) => part.choice !== null).map((part) => part.key);
  return [credential.key, ...chosen].join('+');
}
