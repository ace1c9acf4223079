import { type Basis, weakestBasis } from '../../shared/pure/basis.js';
import { basesOf } from './basesOf.js';
import { type Gap, gapsOf } from './gapsOf.js';
import type { StepPart } from './StepPart.js';
import type { PlannedCredential, PlannedOffer, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { informationOn } from './informationOn.js';
import type { Standing } from './Standing.js';
import {
  admissionOf,
  type AdmissionVerdict,
  exemptionOf,
  type Recognised,
  validityOf,
  type ValidityVerdict,
} from './Taking.js';
import { type TrackOption, trackOptions } from './trackOptions.js';
import { verdictsOf } from './verdictsOf.js';
import type { Step } from './Way.js';

/** What is known about a step, whatever kind of step it is. */
export interface DescribedStep {
  readonly credential: PlannedCredential;
  readonly parts: readonly StepPart[];
  readonly admission: readonly AdmissionVerdict[];
  readonly validity: ValidityVerdict;
  readonly completion: readonly AdmissionVerdict[];
  readonly tracks: readonly TrackOption[];
  /** Rules on admission that are worth knowing but decide nothing. */
  readonly information: readonly PlannedRule[];
  readonly offers: readonly PlannedOffer[];
  /** The durations of the known offers, in months; null where no offer tells one. */
  readonly offeredMonths: { readonly least: number; readonly most: number } | null;
  readonly gaps: readonly Gap[];
  readonly basis: Basis;
}

/** What a description needs of a step. */
export type PlainStep = Pick<
  Step,
  'credential' | 'startDate' | 'endDate' | 'parts' | 'settledParts' | 'exemptibleParts'
>;

/** Describes the step in its standing, with the offers on which it can be taken. */
export function describeStep(
  step: PlainStep,
  credential: PlannedCredential,
  standing: Standing,
  planning: Planning,
  offers: readonly PlannedOffer[],
  recognised: Recognised = () => true,
): DescribedStep {
  const question = planning.question(credential);
  const admission = admissionOf(standing, question);
  const validity = validityOf(credential, step.startDate, step.endDate, planning.law);
  const parts = credential.parts
    .filter((part) => step.parts.includes(part.key))
    .map((part) => describePart(part, step, standing, planning, recognised));
  const months = offers.flatMap((offer) => offer.months ?? []);
  return {
    credential,
    parts,
    admission,
    validity,
    offers,
    completion: verdictsOf('COMPLETION', standing, question, () => true),
    tracks: trackOptions(standing, question),
    information: informationOn(credential, standing.day, planning.law),
    offeredMonths: months.length === 0 ? null : { least: Math.min(...months), most: Math.max(...months) },
    gaps: gapsOf(step, credential, parts, admission, validity, offers),
    basis: weakestBasis(basesOf(credential, parts, admission, offers)),
  };
}

function describePart(
  part: PlannedPart,
  step: PlainStep,
  standing: Standing,
  planning: Planning,
  recognised: Recognised,
): StepPart {
  if (step.settledParts.includes(part.key)) return { part, state: 'DONE', exemption: null };
  if (!step.exemptibleParts.includes(part.key)) return { part, state: 'TO_DO', exemption: null };
  const credential = planning.catalogue.credentials.get(step.credential) as PlannedCredential;
  const exemption = exemptionOf(part, standing, planning.question(credential), recognised) ?? null;
  return { part, state: 'EXEMPTIBLE', exemption };
}
