import type { PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';

/** A rule of admission for every credential, always known and in force, without content but the given fields. */
export function blankRule(fields: Partial<PlannedRule> & Pick<PlannedRule, 'key'>): PlannedRule {
  return {
    purpose: 'ADMISSION',
    ruleClass: 'REQUIREMENT',
    selector: null,
    tracks: null,
    requirement: null,
    parameter: null,
    exemption: null,
    validFrom: null,
    validTo: null,
    recordedFrom: '2020-01-01',
    recordedTo: null,
    basis: 'SYNTHETIC',
    ...fields,
  };
}
