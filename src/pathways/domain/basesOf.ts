import type { Basis } from '../../shared/pure/basis.js';
import type { StepPart } from './StepPart.js';
import type { PlannedCredential, PlannedOffer } from './PlanningCatalogue.js';
import type { AdmissionVerdict } from './Taking.js';

/** Everything that what is said of the step rests on. */
export function basesOf(
  credential: PlannedCredential,
  parts: readonly StepPart[],
  admission: readonly AdmissionVerdict[],
  offers: readonly PlannedOffer[],
): readonly Basis[] {
  const exempting = parts.flatMap((one) => one.exemption ?? []);
  return [
    credential.basis,
    ...(exempting.length > 0 ? [credential.sharingBasis] : []),
    // Where no rule is on record nothing is known to admit.
    ...(admission.length === 0 ? ['EDITORIAL' as const] : []),
    ...[...parts.map((one) => one.part), ...exempting, ...admission.map((one) => one.rule), ...offers].map(
      (one) => one.basis,
    ),
  ];
}
