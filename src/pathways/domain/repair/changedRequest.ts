import type { Held } from '../../../shared/pure/planningProfile.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { Change, Unit } from './Change.js';
import { withLimits, withProfile } from './liftedRequest.js';

/** The question with what is asked instead. */
export function changedRequest(request: PlanRequest, change: Change): PlanRequest {
  const { limits, profile, targetGroups } = request;
  switch (change.kind) {
    case 'LATER_FINISH':
      return withLimits(request, { latestFinish: change.latestFinish });
    case 'MORE_MONEY':
      return withLimits(request, { budgetCents: change.budgetCents });
    case 'MORE_HOURS':
      return withLimits(request, { hoursPerWeek: change.hoursPerWeek });
    case 'MORE_TRACKS':
      return withLimits(request, { tracks: longer(limits.tracks, change.added) });
    case 'MORE_REGIONS':
      return withLimits(request, { regions: longer(limits.regions, change.added) });
    case 'MORE_LANGUAGES':
      return withLimits(request, { languages: longer(limits.languages, change.added) });
    case 'MORE_TIMES_OF_DAY':
      return withLimits(request, { timesOfDay: longer(limits.timesOfDay, change.added) });
    case 'WITHOUT_VIA':
      return { ...request, via: request.via.filter((one) => one !== change.credential) };
    case 'UNSETTLED_TOO':
      return { ...request, onlySettled: false };
    case 'EARLIER_START':
    case 'LATER_START':
      return { ...request, startDate: change.startDate };
    case 'TARGET_GROUP':
      return { ...request, targetGroups: longer(targetGroups ?? [], change.added) };
    case 'COMPANY_AGREEMENT':
      return withProfile(request, { companyAgreement: true });
    case 'MAY_WORK':
      return withProfile(request, { mayWork: true });
    case 'WORK':
      return withProfile(request, { workHoursPerWeek: change.hoursPerWeek });
    case 'PROOF':
      return withProfile(request, { holdings: [...profile.holdings, change.held] });
    case 'RECOGNITION':
      return withProfile(request, { holdings: [...profile.holdings, ...change.units.map(exempted)] });
  }
}

/** The unit as something that is held: exempted within its credential. */
export function exempted({ credential, outcome }: Unit): Held {
  const undated = { heldFrom: null, heldTo: null, result: null, subjectResults: null };
  return { credential: null, outcome, scope: credential, status: 'EXEMPTED', ...undated };
}

function longer<T>(list: readonly T[] | null, added: readonly T[] | null): readonly T[] | null {
  return list === null || added === null ? null : [...list, ...added];
}
