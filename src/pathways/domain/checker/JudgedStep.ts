import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PlanStep } from '../dated/Plan.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from '../PlanningCatalogue.js';
import { daysFrom, daysLater, monthsLater } from './days.js';
import { type JudgedRecognition, judgedRecognition } from './JudgedRecognition.js';
import { type Grounds, isKnown } from './Grounds.js';
import { isExemptible, isSettled, isSettledBy } from './isExemptible.js';
import { type Awarded, type Standing, standingOn } from './Standing.js';

/** A step of a plan with what it points at, and what it comes to by the model. Loads in SBU. */
export interface JudgedStep {
  /** Its place, from 1. */
  readonly at: number;
  readonly said: PlanStep;
  readonly offer: PlannedOffer;
  readonly credential: PlannedCredential;
  readonly parts: readonly PlannedPart[];
  /** The modules of its credential that stand before it. */
  readonly modules: readonly JudgedStep[];
  /** The award that is certain with a module, with the day from which it counts; null where there is none. */
  readonly completes: Awarded | null;
  readonly standing: Standing;
  readonly recognitions: readonly JudgedRecognition[];
  readonly guaranteedSbu: number;
  readonly ifGrantedSbu: number;
  /** Null where the length of the offer is not known. */
  readonly end: IsoDate | null;
}

/** Null where the catalogue does not have the offer, the credential or a part. */
export function judgedStep(
  grounds: Grounds,
  said: PlanStep,
  at: number,
  before: readonly JudgedStep[],
): JudgedStep | null {
  const versions = grounds.catalogue.offers.filter((one) => one.key === said.offer);
  const offer = versions.find((one) => isKnown(one, grounds.request.asOf)) ?? versions[0];
  const credential = grounds.catalogue.credentials.get(said.credential);
  if (!offer || !credential || said.parts.some((key) => credential.parts.every((part) => part.key !== key)))
    return null;
  const parts = credential.parts.filter((part) => said.parts.includes(part.key));
  const standing = standingOn(
    grounds,
    said.startDate,
    before.flatMap((step) => awardBy(step, said.startDate)),
  );
  const modules = before.filter((one) => one.credential.key === credential.key && one.offer.parts !== null);
  const open = parts.filter((part) => !isSettledBy(grounds, credential, part, standing));
  const guaranteedSbu = loadOf(open);
  const recognitions = said.recognitions.map((one) => judgedRecognition(grounds, one, credential, parts, standing));
  const ifGrantedSbu = loadOf(
    open.filter(
      (part) =>
        !isExemptible(grounds, credential, part, standing, false) &&
        recognitions.every(({ frees }) => !frees.includes(part)),
    ),
  );
  const counted = grounds.request.ranking === 'GUARANTEED' ? guaranteedSbu : ifGrantedSbu;
  const end = endOf(offer, said.startDate, counted, loadOf(offer.parts === null ? parts : partsOf(offer, credential)));
  const isFirst = modules.every((one) => one.completes === null);
  const completes = offer.parts !== null && isFirst ? completed(grounds, { credential, parts, said }, modules) : null;
  return {
    ...{ at, said, offer, credential, parts, modules, completes, standing, recognitions },
    ...{ guaranteedSbu, ifGrantedSbu, end },
  };
}

/** The first and the last day on which the offer can be joined; null where neither is known. */
export function entryDaysOf({ startDate, entryFrom, entryTo }: PlannedOffer): readonly [IsoDate, IsoDate] | null {
  const first = entryFrom ?? startDate ?? entryTo;
  const last = entryTo ?? entryFrom ?? startDate;
  return first === null || last === null ? null : [first, last];
}

/** The parts that a module is of. */
export function partsOf({ parts }: PlannedOffer, credential: PlannedCredential): readonly PlannedPart[] {
  return (parts ?? []).flatMap((key) => credential.parts.find((part) => part.key === key) ?? []);
}

/** From when on the credential of the step counts, or its parts, and what it completes, where that is not after the given day. */
function awardBy({ credential, parts, said, offer, completes }: JudgedStep, day: IsoDate): Awarded[] {
  const own = { credential, parts, from: said.endDate, isWhole: offer.parts === null };
  return (completes ? [own, completes] : [own]).filter(({ from }) => from <= day);
}

/** The credential where the module and those before it settle a selection of it: from the first day on which one is settled. */
function completed(
  grounds: Grounds,
  last: Pick<JudgedStep, 'credential' | 'parts' | 'said'>,
  modules: readonly JudgedStep[],
): Awarded | null {
  const { credential } = last;
  const days = [...modules, last].map(({ said }) => said.endDate).sort();
  for (const day of days) {
    const ended = [...modules, last].filter(({ said }) => said.endDate <= day).flatMap((one) => one.parts);
    const settled = credential.parts.filter((part) => ended.includes(part) || isSettled(grounds, credential, part));
    if (hasSelection(credential.parts, settled)) return { credential, parts: settled, from: day, isWhole: true };
  }
  return null;
}

/** Whether all parts without a choice are among the settled, and of each choice at least as many as it counts. */
function hasSelection(all: readonly PlannedPart[], settled: readonly PlannedPart[]): boolean {
  return all.every(({ choice, choiceCount }) => {
    const [of, some] = [all, settled].map((parts) => parts.filter((part) => part.choice === choice).length);
    return (some ?? 0) >= (choice === null ? (of ?? 0) : (choiceCount ?? 0));
  });
}

function endOf(offer: PlannedOffer, start: IsoDate, counted: number, whole: number): IsoDate | null {
  const length = lengthOf(offer);
  if (length === null) return null;
  return daysLater(start, whole === 0 ? 0 : Math.ceil((length * counted) / whole));
}

function lengthOf(offer: PlannedOffer): number | null {
  const { startDate, endDate, weeks, months } = offer;
  if (startDate !== null && endDate !== null) return Math.max(0, daysFrom(startDate, endDate));
  if (weeks !== null) return weeks * 7;
  const [first] = entryDaysOf(offer) ?? [];
  return months === null || first === undefined ? null : daysFrom(first, monthsLater(first, months));
}

function loadOf(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, part) => sum + part.sbu, 0);
}
