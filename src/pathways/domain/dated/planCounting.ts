import type { PlannedCredential, PlanningCatalogue } from '../PlanningCatalogue.js';
import { Planning } from '../Planning.js';
import type { Ranking } from '../PlanningRequest.js';
import { Admissions } from './Admissions.js';
import { FirstCredential } from './FirstCredential.js';
import { admissionTo, joinedOn, verdictOn } from './Joined.js';
import { beginningOf, keepsLimits, lengthened, standingAfter } from './lengthened.js';
import { Moments } from './Moments.js';
import type { Plan } from './Plan.js';
import { planOf } from './planOf.js';
import type { PlanRequest } from './PlanRequest.js';
import { isKnownOffer } from './unusableBecause.js';

/**
 * The same offers, joined on the same days for the same parts, where the given load counts. Null where they then are no
 * plan: a step ends too late for the next one, or beyond a limit.
 */
export function planCounting(
  ranking: Ranking,
  plan: Plan,
  catalogue: PlanningCatalogue,
  asked: PlanRequest,
): Plan | null {
  const request = { ...asked, ranking };
  const planning = new Planning(catalogue, { ...request, count: 1 });
  const first = firstCredentialFor(planning, request);
  let beginning = beginningOf(request);
  for (const { offer: key, credential: of, parts: taken, startDate } of plan.steps) {
    const offer = catalogue.offers.find((one) => one.key === key && isKnownOffer(one, request));
    const credential = catalogue.credentials.get(of) as PlannedCredential;
    const standing = standingAfter(beginning, startDate, planning);
    const parts = credential.parts.filter((part) => taken.includes(part.key));
    const joined = offer && joinedOn(offer, planning.taking(credential, parts, standing), startDate, ranking);
    if (!joined || !keepsLimits(beginning, joined, request.limits)) return null;
    const admission = admissionTo(offer, credential, standing, planning);
    const verdict = verdictOn(joined, admission, planning);
    if (!planning.allows(verdict)) return null;
    const leading = first?.leadingTo(joined, admission, beginning) ?? null;
    beginning = lengthened(beginning, joined, verdict === 'HOLDS', leading, request);
  }
  return planOf(beginning, request);
}

function firstCredentialFor(planning: Planning, { objectives }: PlanRequest): FirstCredential | null {
  if (!objectives.includes('FIRST_CREDENTIAL')) return null;
  return new FirstCredential(planning, new Admissions(planning, new Moments(planning)));
}
