import { type Basis, weakestBasis } from '../../../shared/pure/basis.js';
import type { Value } from '../../../shared/pure/Value.js';
import { least } from '../../../shared/pure/Value.js';
import { type DescribedStep, describeStep } from '../describeStep.js';
import { isOfTrack } from '../Law.js';
import { awardsIn } from './awardsIn.js';
import type { PlannedCredential, PlannedOffer, PlannedPart, PlannedRecognition } from '../PlanningCatalogue.js';
import { isOnRecord } from '../isOnRecord.js';
import type { Planning } from '../Planning.js';
import type { Award } from '../Standing.js';
import type { AdmissionVerdict } from '../Taking.js';
import { verdictsOf } from '../verdictsOf.js';
import type { Plan, PlanRecognition, PlanStep } from './Plan.js';

/** What an offer does not tell. */
export const OFFER_GAPS = [
  'PRICE_UNKNOWN',
  'SEATS_UNKNOWN',
  'HOURS_UNKNOWN',
  'LANGUAGE_UNKNOWN',
  'TIME_OF_DAY_UNKNOWN',
] as const;
export type OfferGap = (typeof OFFER_GAPS)[number];

/** A recognition with the procedure that is followed. */
export interface DescribedRecognition {
  readonly followed: PlanRecognition;
  readonly procedure: PlannedRecognition;
}

/** A step of a plan with all that is known about it. */
export interface PlanStepDescription extends DescribedStep {
  readonly step: PlanStep;
  readonly offer: PlannedOffer;
  /** What the rules of its track say. */
  readonly ofTrack: readonly AdmissionVerdict[];
  readonly trackValue: Value;
  readonly offerGaps: readonly OfferGap[];
  readonly recognitions: readonly DescribedRecognition[];
}

/** Walks the plan again and describes each of its steps in its standing. */
export function describePlan({ steps }: Plan, planning: Planning): readonly PlanStepDescription[] {
  const awards = awardsIn(steps, planning);
  return steps.map((step, at) => describePlanStep(step, awards.slice(0, at).flat(), planning));
}

/** The weakest basis of what a plan rests on, the person included. */
export function basisOfPlan(steps: readonly PlanStepDescription[], { request }: Planning): Basis {
  return weakestBasis([request.profile.basis, ...steps.map((step) => step.basis)]);
}

function describePlanStep(step: PlanStep, awards: readonly Award[], planning: Planning): PlanStepDescription {
  const { catalogue } = planning;
  const credential = catalogue.credentials.get(step.credential) as PlannedCredential;
  const offer = catalogue.offers.find(
    (one) => one.key === step.offer && isOnRecord(one, planning.request.asOf),
  ) as PlannedOffer;
  const awarded = awards.filter((award) => award.on <= step.startDate);
  const standing = planning.standing(step.startDate, awarded);
  const question = planning.question(credential);
  const recognitions = step.recognitions.map((followed) => ({ followed, procedure: procedureOf(followed, planning) }));
  const recognised = (part: PlannedPart): boolean =>
    recognitions.some(({ followed }) => followed.parts.includes(part.key));
  const described = describeStep(step, credential, standing, planning, [offer], recognised);
  const ofTrack = verdictsOf('TRACK', standing, question, (rule) => isOfTrack(rule, offer.track));
  return {
    ...described,
    basis: weakestBasis([described.basis, ...recognitions.map(({ procedure }) => procedure.basis)]),
    recognitions,
    step,
    offer,
    ofTrack,
    trackValue: least(ofTrack.map((one) => one.verdict.value)),
    offerGaps: gapsOfOffer(offer),
  };
}

function procedureOf({ procedure }: PlanRecognition, { catalogue, request }: Planning): PlannedRecognition {
  const known = catalogue.recognitions.find((one) => one.key === procedure && isOnRecord(one, request.asOf));
  return known as PlannedRecognition;
}

function gapsOfOffer({ priceCents, seats, hoursPerWeek, languages, timesOfDay }: PlannedOffer): readonly OfferGap[] {
  const unknown: Readonly<Record<OfferGap, boolean>> = {
    PRICE_UNKNOWN: priceCents === null,
    SEATS_UNKNOWN: seats === null,
    HOURS_UNKNOWN: hoursPerWeek === null,
    LANGUAGE_UNKNOWN: languages.length === 0,
    TIME_OF_DAY_UNKNOWN: timesOfDay.length === 0,
  };
  return OFFER_GAPS.filter((gap) => unknown[gap]);
}
