import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PlanStep } from '../dated/Plan.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from '../PlanningCatalogue.js';
import { daysFrom, daysLater, monthsLater } from './days.js';
import { type JudgedRecognition, judgedRecognition } from './JudgedRecognition.js';
import { type Grounds, isKnown } from './Grounds.js';
import { isExemptible, isSettled } from './isExemptible.js';
import { type Awarded, type Standing, standingOn } from './Standing.js';

/** A step of a plan with what it points at, and what it comes to by the model. Loads in SBU. */
export interface JudgedStep {
  /** Its place, from 1. */
  readonly at: number;
  readonly said: PlanStep;
  readonly offer: PlannedOffer;
  readonly credential: PlannedCredential;
  readonly parts: readonly PlannedPart[];
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
  const open = parts.filter((part) => !isSettled(grounds, credential, part));
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
  const end = endOf(offer, said.startDate, counted, loadOf(parts));
  return { at, said, offer, credential, parts, standing, recognitions, guaranteedSbu, ifGrantedSbu, end };
}

/** The first and the last day on which the offer can be joined; null where neither is known. */
export function entryDaysOf({ startDate, entryFrom, entryTo }: PlannedOffer): readonly [IsoDate, IsoDate] | null {
  const first = entryFrom ?? startDate ?? entryTo;
  const last = entryTo ?? entryFrom ?? startDate;
  return first === null || last === null ? null : [first, last];
}

/** The day from which the credential of the step counts, where that is not after the given one. */
function awardBy({ credential, parts, said }: JudgedStep, day: IsoDate): Awarded[] {
  return said.endDate <= day ? [{ credential, parts, from: said.endDate }] : [];
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
