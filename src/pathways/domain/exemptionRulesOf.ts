import type { Law } from './Law.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';

/** The rules that speak of an exemption from the part, on whatever day. */
export function exemptionRulesOf(part: PlannedPart, owner: PlannedCredential, law: Law): readonly PlannedRule[] {
  return law
    .everGoverning(owner)
    .filter(
      ({ purpose, exemption }) =>
        purpose === 'EXEMPTION' &&
        exemption?.partKinds.includes(part.kind) &&
        exemption.partKeys?.includes(part.key) !== false,
    );
}
