import type { StepPart } from './StepPart.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from './PlanningCatalogue.js';
import type { AdmissionVerdict, ValidityVerdict } from './Taking.js';
import type { Step } from './Way.js';

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

/** What is not known of the step, or weak. */
export function gapsOf(
  step: Pick<Step, 'exemptibleParts'>,
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
