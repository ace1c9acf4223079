import { type Basis, weakestBasis } from '../../shared/pure/basis.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import { evaluate } from './evaluate.js';
import type { PlannedCredential, PlannedOffer, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Place } from './Place.js';
import type { Planning } from './Planning.js';
import { offersFor } from './offersFor.js';
import type { Award, Standing } from './Standing.js';
import { admissionOf, type AdmissionVerdict, exemptionOf, validityOf, type ValidityVerdict } from './Taking.js';
import { least, type Value } from '../../shared/pure/Value.js';
import type { Step, Way } from './Way.js';

/** TO_DO: to be learned. DONE: its result counts here already. EXEMPTIBLE: may be exempted by decision. */
export const PART_STATES = ['TO_DO', 'DONE', 'EXEMPTIBLE'] as const;
export type PartState = (typeof PART_STATES)[number];

export interface StepPart {
  readonly part: PlannedPart;
  readonly state: PartState;
  /** The rule by which an EXEMPTIBLE part may be exempted. */
  readonly exemption: PlannedRule | null;
}

/** One track of the credential, and what is asked of who follows it. */
export interface TrackOption {
  readonly track: Track;
  readonly value: Value;
  readonly verdicts: readonly AdmissionVerdict[];
}

/** What is not known of a step, or rests on something weak. */
export const GAPS = [
  'CONTENT_UNKNOWN',
  'KEUZEDELEN_UNKNOWN',
  'STUDY_LOAD_DERIVED',
  'VALIDITY_UNKNOWN',
  'ADMISSION_UNKNOWN',
  'NO_OFFER_KNOWN',
  'CREDIT_BY_DECISION',
] as const;
export type Gap = (typeof GAPS)[number];

/** A step with all that is known about it. */
export interface StepDescription {
  readonly step: Step;
  readonly credential: PlannedCredential;
  readonly parts: readonly StepPart[];
  readonly admission: readonly AdmissionVerdict[];
  readonly validity: ValidityVerdict;
  readonly completion: readonly AdmissionVerdict[];
  readonly tracks: readonly TrackOption[];
  readonly offers: readonly PlannedOffer[];
  /** Months of the nominal duration and of the known offers together. */
  readonly leastMonths: number;
  readonly mostMonths: number;
  readonly gaps: readonly Gap[];
  readonly basis: Basis;
}

/** Walks the way again and describes each of its steps in its standing. */
export function describeWay(way: Way, planning: Planning, place: Place): readonly StepDescription[] {
  const awards: Award[] = [];
  return way.steps.map((step) => {
    const credential = planning.catalogue.credentials.get(step.credential) as PlannedCredential;
    const description = describeStep(step, credential, planning.standing(step.startDate, awards), planning, place);
    if (step.awards) awards.push({ credential, parts: description.parts.map((one) => one.part), on: step.endDate });
    return description;
  });
}

function describeStep(
  step: Step,
  credential: PlannedCredential,
  standing: Standing,
  planning: Planning,
  place: Place,
): StepDescription {
  const question = planning.question(credential);
  const admission = admissionOf(standing, question);
  const validity = validityOf(credential, step.startDate, step.endDate, planning.law);
  const parts = credential.parts
    .filter((part) => step.parts.includes(part.key))
    .map((part) => describePart(part, step, standing, planning));
  const offers = offersFor(credential, step.startDate, planning, place);
  const months = [step.months, ...offers.flatMap((offer) => offer.months ?? [])];
  return {
    step,
    credential,
    parts,
    admission,
    validity,
    offers,
    completion: verdictsOf('COMPLETION', credential, standing, planning, () => true),
    tracks: credential.tracks.map((track) => trackOption(track, credential, standing, planning)),
    leastMonths: Math.min(...months),
    mostMonths: Math.max(...months),
    gaps: gapsOf(step, credential, parts, admission, validity, offers),
    basis: weakestBasis(basesOf(credential, parts, admission, offers)),
  };
}

/** Everything that what is said of the step rests on. */
function basesOf(
  credential: PlannedCredential,
  parts: readonly StepPart[],
  admission: readonly AdmissionVerdict[],
  offers: readonly PlannedOffer[],
): readonly Basis[] {
  const exempting = parts.flatMap((one) => one.exemption ?? []);
  return [
    credential.basis,
    ...(exempting.length > 0 ? [credential.sharingBasis] : []),
    ...[...parts.map((one) => one.part), ...exempting, ...admission.map((one) => one.rule), ...offers].map(
      (one) => one.basis,
    ),
  ];
}

function describePart(part: PlannedPart, step: Step, standing: Standing, planning: Planning): StepPart {
  if (step.settledParts.includes(part.key)) return { part, state: 'DONE', exemption: null };
  if (!step.exemptibleParts.includes(part.key)) return { part, state: 'TO_DO', exemption: null };
  const credential = planning.catalogue.credentials.get(step.credential) as PlannedCredential;
  return { part, state: 'EXEMPTIBLE', exemption: exemptionOf(part, standing, planning.question(credential)) ?? null };
}

function trackOption(track: Track, credential: PlannedCredential, standing: Standing, planning: Planning): TrackOption {
  const verdicts = verdictsOf('TRACK', credential, standing, planning, (rule) => rule.tracks?.includes(track) ?? true);
  return { track, verdicts, value: least(verdicts.map((one) => one.verdict.value)) };
}

function verdictsOf(
  purpose: PlannedRule['purpose'],
  credential: PlannedCredential,
  standing: Standing,
  planning: Planning,
  wanted: (rule: PlannedRule) => boolean,
): readonly AdmissionVerdict[] {
  const rules = planning.law
    .governing(credential, standing.day)
    .filter((rule) => rule.purpose === purpose && wanted(rule));
  return rules.flatMap((rule) =>
    rule.requirement ? [{ rule, verdict: evaluate(rule.requirement, standing, planning.question(credential)) }] : [],
  );
}

function gapsOf(
  step: Step,
  credential: PlannedCredential,
  parts: readonly StepPart[],
  admission: readonly AdmissionVerdict[],
  validity: ValidityVerdict,
  offers: readonly PlannedOffer[],
): readonly Gap[] {
  const has = (kind: PlannedPart['kind']): boolean => parts.some((one) => one.part.kind === kind);
  const found: readonly [Gap, boolean][] = [
    ['CONTENT_UNKNOWN', has('OPAQUE')],
    ['KEUZEDELEN_UNKNOWN', has('KEUZEDEELRUIMTE')],
    ['STUDY_LOAD_DERIVED', parts.some((one) => one.part.loadIsDerived)],
    ['VALIDITY_UNKNOWN', validity.value === 'UNKNOWN' || credential.lastStart === null],
    ['ADMISSION_UNKNOWN', admission.length === 0 || admission.some((one) => one.verdict.value === 'UNKNOWN')],
    ['NO_OFFER_KNOWN', offers.length === 0],
    ['CREDIT_BY_DECISION', step.exemptibleParts.length > 0],
  ];
  return found.filter(([, is]) => is).map(([gap]) => gap);
}
