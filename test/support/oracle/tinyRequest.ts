import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { PlanningProfile } from '../../../src/shared/pure/planningProfile.js';

/** A request for credential G from 1 September 2026 by somebody of whom nothing is known but the given fields. */
export function tinyRequest(
  fields: Partial<PlanningRequest> = {},
  profile: Partial<PlanningProfile> = {},
): PlanningRequest {
  return {
    profile: {
      birthDate: null,
      region: null,
      workHoursPerWeek: null,
      companyAgreement: null,
      mayWork: null,
      holdings: [],
      claimedOutcomes: [],
      basis: 'SYNTHETIC',
      ...profile,
    },
    goal: { credential: 'G' },
    startDate: '2026-09-01',
    asOf: '2026-06-15',
    via: [],
    onlySettled: false,
    ranking: 'GUARANTEED',
    count: 10,
    ...fields,
  };
}
