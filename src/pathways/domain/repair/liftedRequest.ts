import { TARGET_GROUPS } from '../../../shared/pure/holding.js';
import type { PlanningProfile } from '../../../shared/pure/planningProfile.js';
import type { Limits, PlanRequest } from '../dated/PlanRequest.js';
import type { Restriction } from './Restriction.js';

/** Hours in a week. */
export const MOST_HOURS = 168;

/** The question without the restrictions, as far as they are of the question and not of the law. */
export function liftedRequest(request: PlanRequest, lifted: readonly Restriction[]): PlanRequest {
  return lifted.reduce(without, request);
}

function without(request: PlanRequest, { kind, credential }: Restriction): PlanRequest {
  switch (kind) {
    case 'TRACKS':
      return withLimits(request, { tracks: null });
    case 'REGIONS':
      return withLimits(request, { regions: null });
    case 'LANGUAGES':
      return withLimits(request, { languages: null });
    case 'TIMES_OF_DAY':
      return withLimits(request, { timesOfDay: null });
    case 'HOURS':
      return withLimits(request, { hoursPerWeek: null });
    case 'BUDGET':
      return withLimits(request, { budgetCents: null });
    case 'LATEST_FINISH':
      return withLimits(request, { latestFinish: null });
    case 'VIA':
      return { ...request, via: request.via.filter((one) => one !== credential) };
    case 'ONLY_SETTLED':
      return { ...request, onlySettled: false };
    case 'TARGET_GROUPS':
      return { ...request, targetGroups: TARGET_GROUPS };
    case 'START_DATE':
      return { ...request, startDate: request.asOf };
    case 'COMPANY_AGREEMENT':
      return withProfile(request, { companyAgreement: true });
    case 'MAY_WORK':
      return withProfile(request, { mayWork: true });
    case 'WORK':
      return withProfile(request, { workHoursPerWeek: MOST_HOURS });
    case 'AGE':
    case 'PROOFS':
    case 'DECISIONS':
      return request;
  }
}

export function withLimits(request: PlanRequest, limits: Partial<Limits>): PlanRequest {
  return { ...request, limits: { ...request.limits, ...limits } };
}

export function withProfile(request: PlanRequest, profile: Partial<PlanningProfile>): PlanRequest {
  return { ...request, profile: { ...request.profile, ...profile } };
}
