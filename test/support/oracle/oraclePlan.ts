import { admission, trackAdmission } from '../../../src/pathways/domain/checker/admission.js';
import { ageInYears, birthday, daysFrom, daysLater, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import { holdsOutcome } from '../../../src/pathways/domain/checker/evaluate.js';
import { type Grounds, groundsOf, isHeldAtStart } from '../../../src/pathways/domain/checker/Grounds.js';
import { isExemptible, isSettled } from '../../../src/pathways/domain/checker/isExemptible.js';
import { type Awarded, type Standing, standingOn } from '../../../src/pathways/domain/checker/Standing.js';
import { leastTruth, type Truth } from '../../../src/pathways/domain/checker/Truth.js';
import { validity } from '../../../src/pathways/domain/checker/validity.js';
import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type {
  PlannedCredential,
  PlannedOffer,
  PlannedPart,
  PlannedRecognition,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { selectionsOf } from './selectionsOf.js';

/** One offer that is joined, and what it comes to. */
export interface OracleStep {
  readonly offer: PlannedOffer;
  readonly credential: PlannedCredential;
  /** Procedures that are followed before, whether or not they bring anything. */
  readonly followed: readonly PlannedRecognition[];
  readonly parts: readonly PlannedPart[];
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** SBU of the load that counts. */
  readonly sbu: number;
  readonly isSettled: boolean;
}

/** A plan with what it is ranked by. */
export interface OraclePlan {
  readonly steps: readonly OracleStep[];
  readonly rank: readonly number[];
}

type OpenStep = Pick<OracleStep, 'credential' | 'followed' | 'parts'>;

const TRUTHS: readonly Truth[] = ['FAILS', 'UNKNOWN', 'HOLDS'];

interface Question {
  readonly grounds: Grounds;
  readonly request: PlanRequest;
  readonly moments: ReadonlySet<IsoDate>;
}

/** The best plan that `docs/planner.md` allows, by trying all; null where there is none, undefined where there is no question to plan for. */
export function oraclePlan(catalogue: PlanningCatalogue, request: PlanRequest): OraclePlan | null | undefined {
  const plans = plansFor(catalogue, request);
  if (!plans) return undefined;
  let best: OraclePlan | null = null;
  for (const plan of plans) if (best === null || compareRanks(plan.rank, best.rank) < 0) best = plan;
  return best;
}

/** Every plan that `docs/planner.md` allows; undefined where there is no question to plan for. */
export function plansFor(catalogue: PlanningCatalogue, request: PlanRequest): Iterable<OraclePlan> | undefined {
  const grounds = groundsOf(catalogue, { ...request, count: 1 });
  return isUnknown(grounds, request) || isHeld(grounds, request) ? undefined : plansOn(grounds, request);
}

function* plansOn(grounds: Grounds, request: PlanRequest): Generator<OraclePlan> {
  for (const steps of beginningsFrom({ grounds, request, moments: momentsOf(grounds, request) }, []))
    if (reaches(grounds, request, steps)) yield { steps, rank: rankOf(grounds, request, steps) };
}

function isUnknown({ catalogue }: Grounds, { goal }: PlanRequest): boolean {
  if ('credential' in goal) return !catalogue.credentials.has(goal.credential);
  const known = [...catalogue.credentials.values()].flatMap((one) => one.parts.map((part) => part.outcome));
  return goal.outcomes.some((outcome) => !known.includes(outcome));
}

function isHeld(grounds: Grounds, { goal, startDate }: PlanRequest): boolean {
  if ('credential' in goal) return isHeldAtStart(grounds, goal.credential);
  const standing = standingOn(grounds, startDate, []);
  return goal.outcomes.every((outcome) => holdsOutcome(outcome, grounds, standing) === 'HOLDS');
}

/** The steps and all that begin with them; nothing comes after the goal is reached. */
function* beginningsFrom(question: Question, steps: readonly OracleStep[]): Generator<readonly OracleStep[]> {
  const { grounds, request } = question;
  yield steps;
  if (reaches(grounds, request, steps)) return;
  for (const offer of grounds.catalogue.offers) {
    const credential = grounds.catalogue.credentials.get(offer.credential);
    if (!credential || !isTakeable(grounds, credential, steps) || !isUsable(offer, request)) continue;
    const procedures = proceduresOf(grounds, request, credential);
    for (const day of daysToJoin(question, offer, procedures, steps))
      for (const parts of waysToTake(grounds, offer, credential, steps, day))
        for (const followed of offer.parts === null ? groupsOf(endedBy(procedures, request, day)) : [[]]) {
          const step = stepOf(grounds, request, { offer, credential, followed, parts, start: day }, steps);
          if (step && keepsLimits(request, [...steps, step])) yield* beginningsFrom(question, [...steps, step]);
        }
  }
}

/** The sets of parts for which the offer may be joined: selections once the modules before have ended, or what a module has left. */
function waysToTake(
  grounds: Grounds,
  offer: PlannedOffer,
  credential: PlannedCredential,
  steps: readonly OracleStep[],
  day: IsoDate,
): readonly (readonly PlannedPart[])[] {
  const modules = steps.filter((step) => step.credential.key === credential.key);
  const keys = offer.parts;
  if (keys === null) return modules.every(({ end }) => end <= day) ? selectionsOf(credential) : [];
  const had = modules.flatMap((step) => step.parts.map(({ key }) => key));
  const left = credential.parts.filter(
    (part) => keys.includes(part.key) && !had.includes(part.key) && !isSettled(grounds, credential, part),
  );
  return left.length === 0 ? [] : [left];
}

/** What the steps award and settle, each with its day; a credential by its modules as soon as they fill a selection. */
function allAwards(grounds: Grounds, steps: readonly OracleStep[]): Awarded[] {
  return steps.flatMap(({ offer, credential, parts, end }, at) => {
    if (offer.parts === null) return [{ credential, parts, from: end, isWhole: true }];
    const own = { credential, parts, from: end, isWhole: false };
    const byModules = (count: number): IsoDate | null => dayFilled(grounds, credential, steps.slice(0, count));
    const from = byModules(at + 1);
    if (from === null || byModules(at) !== null) return [own];
    const settled = credential.parts.filter((part) => hasBy(grounds, credential, part, steps.slice(0, at + 1), from));
    return [own, { credential, parts: settled, from, isWhole: true }];
  });
}

/** The first day on which a module ends and all of some selection is settled. */
function dayFilled(grounds: Grounds, credential: PlannedCredential, steps: readonly OracleStep[]): IsoDate | null {
  const ends = steps.filter((step) => step.credential.key === credential.key).map(({ end }) => end);
  const isFull = (day: IsoDate): boolean =>
    selectionsOf(credential).some((parts) => parts.every((part) => hasBy(grounds, credential, part, steps, day)));
  return ends.sort().find(isFull) ?? null;
}

function hasBy(
  grounds: Grounds,
  credential: PlannedCredential,
  part: PlannedPart,
  steps: readonly OracleStep[],
  day: IsoDate,
): boolean {
  const isOf = (step: OracleStep): boolean => step.credential.key === credential.key && step.parts.includes(part);
  return isSettled(grounds, credential, part) || steps.some((step) => isOf(step) && step.end <= day);
}

function isTakeable(grounds: Grounds, credential: PlannedCredential, steps: readonly OracleStep[]): boolean {
  const isTaken = allAwards(grounds, steps).some((one) => one.isWhole && one.credential.key === credential.key);
  return credential.parts.length > 0 && !isTaken && !isHeldAtStart(grounds, credential.key);
}

function isUsable(offer: PlannedOffer, request: PlanRequest): boolean {
  const { limits, asOf, objectives, targetGroups } = request;
  const countsMoney = limits.budgetCents !== null || objectives.includes('COST');
  return [
    offer.world === request.world,
    offer.recordedFrom <= asOf && !(offer.recordedTo !== null && offer.recordedTo <= asOf),
    offer.seats !== 0,
    offer.parts === null || !objectives.includes('FIRST_CREDENTIAL'),
    offer.enrolmentOpen !== false,
    offer.enrolment.length === 0 || offer.enrolment.some(({ to }) => to === null || asOf <= to),
    offer.targetGroups.length === 0 || offer.targetGroups.some((group) => (targetGroups ?? []).includes(group)),
    limits.tracks === null || limits.tracks.includes(offer.track),
    limits.regions?.some((region) => offer.regions.includes(region)) ?? true,
    limits.languages?.some((language) => offer.languages.includes(language)) ?? true,
    limits.timesOfDay === null || isAt(offer.timesOfDay, limits.timesOfDay),
    limits.hoursPerWeek === null || offer.hoursPerWeek !== null,
    !countsMoney || offer.priceCents !== null,
  ].every(Boolean);
}

/** Whether it tells when it is, and it is never at another time than these. */
function isAt(told: PlannedOffer['timesOfDay'], times: PlannedOffer['timesOfDay']): boolean {
  return told.length > 0 && told.filter((one) => !times.includes(one)).length === 0;
}

/** The days of entry on which a step may start after those before it. */
function daysToJoin(
  question: Question,
  offer: PlannedOffer,
  procedures: readonly PlannedRecognition[],
  steps: readonly OracleStep[],
): IsoDate[] {
  const { startDate } = question.request;
  const recognised = procedures.map((one) => endOfProcedure(one, question.request));
  const entry = entryOf(offer, startDate);
  if (entry === null) return [];
  const { first, to } = entry;
  const earliest = steps.at(-1)?.start ?? startDate;
  const days = new Set([first, ...steps.map((step) => step.end), ...recognised, ...question.moments]);
  return [...days].filter((day) => first <= day && day <= to && day >= earliest);
}

function entryOf(
  { startDate, entryFrom, entryTo }: PlannedOffer,
  earliest: IsoDate,
): { first: IsoDate; to: IsoDate } | null {
  const from = entryFrom ?? startDate ?? entryTo;
  const to = entryTo ?? entryFrom ?? startDate;
  return from === null || to === null ? null : { first: from < earliest ? earliest : from, to };
}

/** Every day of the next ten years on which something begins or ceases to count by itself. */
function momentsOf({ catalogue, rules }: Grounds, { profile, startDate }: PlanRequest): ReadonlySet<IsoDate> {
  const begins = [
    ...profile.holdings.map((one) => one.heldFrom),
    ...rules.map((one) => one.validFrom),
    ...[...catalogue.credentials.values()].map((one) => one.validFrom),
  ];
  const ends = [...profile.holdings.map((one) => one.heldTo), ...rules.map((one) => one.validTo)];
  const { birthDate } = profile;
  const ages = Array.from(
    { length: 11 },
    (_, more) => (birthDate === null ? 0 : ageInYears(birthDate, startDate)) + more,
  );
  return new Set([
    ...begins.filter((day) => day !== null),
    ...ends.flatMap((day) => (day === null ? [] : daysLater(day, 1))),
    ...(birthDate === null ? [] : ages.map((age) => birthday(birthDate, age))),
  ]);
}

/** Null where it is not allowed. */
function stepOf(
  grounds: Grounds,
  request: PlanRequest,
  { offer, credential, followed, parts, start }: Omit<OracleStep, 'end' | 'sbu' | 'isSettled'>,
  steps: readonly OracleStep[],
): OracleStep | null {
  const length = lengthOf(offer);
  if (length === null) return null;
  const standing = standingOn(grounds, start, awardsBy(grounds, steps, start));
  const of = offer.parts === null ? parts : credential.parts.filter(({ key }) => offer.parts?.includes(key));
  const [whole, sbu] = [loadOf(of), openLoad(grounds, request, { credential, followed, parts }, standing)];
  const end = daysLater(start, whole === 0 ? 0 : Math.ceil((length * sbu) / whole));
  const truth = leastTruth([
    admission(grounds, credential, standing),
    trackAdmission(grounds, credential, offer.track, standing),
    validity(grounds, credential, start, end),
  ]);
  if (truth === 'FAILS' || (truth === 'UNKNOWN' && request.onlySettled)) return null;
  const isSettled = truth === 'HOLDS' && followed.length === 0;
  return { offer, credential, followed, parts, start, end, sbu, isSettled };
}

function lengthOf({ startDate, endDate, entryFrom, entryTo, weeks, months }: PlannedOffer): number | null {
  if (startDate !== null && endDate !== null) return Math.max(0, daysFrom(startDate, endDate));
  if (weeks !== null) return weeks * 7;
  const first = entryFrom ?? startDate ?? entryTo;
  return months === null || first === null ? null : daysFrom(first, monthsLater(first, months));
}

function awardsBy(grounds: Grounds, steps: readonly OracleStep[], day: IsoDate): Awarded[] {
  return allAwards(grounds, steps).filter(({ from }) => from <= day);
}

/** Hours are looked at on every day on which a step starts: nowhere else do they grow. */
function keepsLimits({ limits }: PlanRequest, steps: readonly OracleStep[]): boolean {
  const { hoursPerWeek, budgetCents, latestFinish } = limits;
  const cost = costOf(steps);
  const hoursOn = (day: IsoDate): number =>
    steps
      .filter((step) => step.start <= day && day < step.end)
      .reduce((sum, step) => sum + (step.offer.hoursPerWeek ?? 0), 0);
  if (budgetCents !== null && cost > budgetCents) return false;
  if (latestFinish !== null && steps.some((step) => step.end > latestFinish)) return false;
  // A step of hours alone above the limit is not allowed even where it takes no day.
  if (hoursPerWeek !== null && steps.some((step) => (step.offer.hoursPerWeek ?? 0) > hoursPerWeek)) return false;
  return hoursPerWeek === null || steps.every((step) => hoursOn(step.start) <= hoursPerWeek);
}

function reaches(grounds: Grounds, { goal, via, startDate }: PlanRequest, steps: readonly OracleStep[]): boolean {
  const awards = allAwards(grounds, steps);
  const has = (key: string): boolean => awards.some((one) => one.isWhole && one.credential.key === key);
  if (!via.every((key) => has(key) || isHeldAtStart(grounds, key))) return false;
  if ('credential' in goal) return has(goal.credential);
  const standing = standingOn(grounds, startDate, []);
  const isTaken = (outcome: string): boolean =>
    steps.some(({ parts }) => parts.some((part) => part.outcome === outcome));
  return goal.outcomes.every((outcome) => isTaken(outcome) || holdsOutcome(outcome, grounds, standing) === 'HOLDS');
}

function rankOf(grounds: Grounds, request: PlanRequest, steps: readonly OracleStep[]): number[] {
  const { profile, startDate, objectives } = request;
  const days = daysFrom(startDate, lastEnd(startDate, steps));
  const sbu = steps.reduce((sum, step) => sum + step.sbu, 0);
  const isNear = ({ offer }: OracleStep): boolean => profile.region !== null && offer.regions.includes(profile.region);
  const values = {
    FINISH: days,
    STUDY_LOAD: sbu,
    COST: costOf(steps),
    TRAVEL: steps.reduce((sum, step) => sum + (isNear(step) ? 0 : daysFrom(step.start, step.end)), 0),
    FIRST_CREDENTIAL: objectives.includes('FIRST_CREDENTIAL') ? firstDays(grounds, request, steps) : 0,
  };
  const unsettled = steps.every((step) => step.isSettled) ? 0 : 1;
  const actions = steps.length + steps.flatMap(({ followed }) => followed).length;
  return [...objectives.map((objective) => values[objective]), unsettled, actions, days, sbu];
}

/** Until the first step ends that is an aim, or that one which leads to an aim is surer or shorter by: marked from the last. */
function firstDays(grounds: Grounds, request: PlanRequest, steps: readonly OracleStep[]): number {
  const leading = new Set<OracleStep>();
  for (const step of steps.toReversed()) {
    const isUsed = [...leading].some((later) => needs(grounds, request, later, step, steps));
    if (isUsed || isAim(grounds, request, step)) leading.add(step);
  }
  return Math.min(...[...leading].map(({ end }) => daysFrom(request.startDate, end)));
}

function isAim(grounds: Grounds, { goal, via, startDate }: PlanRequest, { credential, parts }: OracleStep): boolean {
  const atStart = standingOn(grounds, startDate, []);
  const isMissing = (outcome: string): boolean => holdsOutcome(outcome, grounds, atStart) !== 'HOLDS';
  const aims =
    'credential' in goal
      ? credential.key === goal.credential
      : goal.outcomes.filter(isMissing).some((outcome) => parts.some((part) => part.outcome === outcome));
  return aims || via.includes(credential.key);
}

/** Whether the later step is less sure or, as load counts, heavier when the earlier one awards nothing. */
function needs(
  grounds: Grounds,
  request: PlanRequest,
  later: OracleStep,
  earlier: OracleStep,
  steps: readonly OracleStep[],
): boolean {
  const { offer, credential, start } = later;
  const before = steps.slice(0, steps.indexOf(later));
  const [all, fewer] = [before, before.filter((step) => step !== earlier)].map((some) =>
    standingOn(grounds, start, awardsBy(grounds, some, start)),
  );
  if (!all || !fewer) return false;
  const sureness = (standing: Standing): number =>
    TRUTHS.indexOf(
      leastTruth([
        admission(grounds, credential, standing),
        trackAdmission(grounds, credential, offer.track, standing),
      ]),
    );
  if (sureness(fewer) < sureness(all)) return true;
  return (
    request.ranking === 'IF_GRANTED' &&
    openLoad(grounds, request, later, fewer) > openLoad(grounds, request, later, all)
  );
}

function openLoad(
  grounds: Grounds,
  { ranking }: PlanRequest,
  { credential, followed, parts }: OpenStep,
  standing: Standing,
): number {
  const isRecognised = (part: PlannedPart): boolean =>
    followed.some(
      ({ partKinds, partKeys }) => partKinds.includes(part.kind) && (partKeys ?? [part.key]).includes(part.key),
    );
  const isOpen = (part: PlannedPart): boolean =>
    !isSettled(grounds, credential, part) &&
    !standing.awarded.some((one) => !one.isWhole && one.credential === credential && one.parts.includes(part)) &&
    (ranking === 'GUARANTEED' || !isExemptible(grounds, credential, part, standing, isRecognised(part)));
  return loadOf(parts.filter(isOpen));
}

function costOf(steps: readonly OracleStep[]): number {
  const priced = steps.flatMap(({ offer, followed }) => [offer, ...followed]);
  return priced.reduce((sum, { priceCents }) => sum + (priceCents ?? 0), 0);
}

/** Those for the credential that keep to the request; none where only what is certain counts. */
function proceduresOf(
  { catalogue }: Grounds,
  request: PlanRequest,
  credential: PlannedCredential,
): readonly PlannedRecognition[] {
  const { ranking, onlySettled, asOf, limits, objectives, world, startDate } = request;
  if (ranking === 'GUARANTEED' || onlySettled) return [];
  const countsMoney = limits.budgetCents !== null || objectives.includes('COST');
  return catalogue.recognitions.filter((one) =>
    [
      one.credential === credential.key,
      one.world === world,
      one.recordedFrom <= asOf && !(one.recordedTo !== null && one.recordedTo <= asOf),
      one.weeks !== null,
      !countsMoney || one.priceCents !== null,
      one.openTo === null || one.openTo >= startOfProcedure(one, startDate),
      limits.regions?.some((region) => one.regions.includes(region)) ?? true,
    ].every(Boolean),
  );
}

function startOfProcedure({ openFrom }: PlannedRecognition, startDate: IsoDate): IsoDate {
  return openFrom !== null && openFrom > startDate ? openFrom : startDate;
}

function endOfProcedure(one: PlannedRecognition, { startDate }: PlanRequest): IsoDate {
  return daysLater(startOfProcedure(one, startDate), 7 * (one.weeks ?? 0));
}

function endedBy(procedures: readonly PlannedRecognition[], request: PlanRequest, day: IsoDate): PlannedRecognition[] {
  return procedures.filter((one) => endOfProcedure(one, request) <= day);
}

/** Every group of them, the empty one too. */
function groupsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>(
    (groups, one) => groups.flatMap((group) => [group, [...group, one]]),
    [[]],
  );
}

function lastEnd(startDate: IsoDate, steps: readonly OracleStep[]): IsoDate {
  return steps.reduce((last, step) => (step.end > last ? step.end : last), startDate);
}

function loadOf(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, part) => sum + part.sbu, 0);
}

/** Below 0 where the first is better. */
export function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
