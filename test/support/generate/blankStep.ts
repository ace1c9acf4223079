import type { PlanStep } from '../../../src/pathways/domain/dated/Plan.js';

/** A step of a plan, of a whole credential, that is settled and of which nothing is known but the given fields. */
export function blankStep(fields: Partial<PlanStep> & Pick<PlanStep, 'credential'>): PlanStep {
  return {
    offer: `offer:${fields.credential}`,
    module: false,
    parts: [],
    startDate: '2027-02-01',
    endDate: '2028-02-01',
    guaranteedSbu: 0,
    ifGrantedSbu: 0,
    settledParts: [],
    exemptibleParts: [],
    recognitions: [],
    settled: true,
    ...fields,
  };
}
