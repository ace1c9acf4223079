import type { PlanRequest } from '../dated/PlanRequest.js';
import { admission, trackAdmission } from './admission.js';
import { holdsOutcome } from './evaluate.js';
import type { Grounds } from './Grounds.js';
import { isExemptible, isSettledBy } from './isExemptible.js';
import { judgedRecognition } from './JudgedRecognition.js';
import type { JudgedStep } from './JudgedStep.js';
import { type Standing, standingOn } from './Standing.js';
import { leastTruth, type Truth } from './Truth.js';

/** Whether the step is an aim, or one that itself leads on would without it be less surely admitted or have more to do. */
export function leadsOn(
  grounds: Grounds,
  request: PlanRequest,
  step: JudgedStep,
  steps: readonly JudgedStep[],
): boolean {
  if (isAim(grounds, request, step)) return true;
  const later = steps.filter(({ at, said }) => at > step.at && step.said.endDate <= said.startDate);
  return later.some(
    (one) => isPoorer(grounds, request, one, without(one.standing, step)) && leadsOn(grounds, request, one, steps),
  );
}

function isAim(grounds: Grounds, { goal, via, startDate }: PlanRequest, { credential, parts }: JudgedStep): boolean {
  if (via.includes(credential.key)) return true;
  if ('credential' in goal) return goal.credential === credential.key;
  const standing = standingOn(grounds, startDate, []);
  return parts.some(
    ({ outcome }) =>
      outcome !== null && goal.outcomes.includes(outcome) && holdsOutcome(outcome, grounds, standing) !== 'HOLDS',
  );
}

function without(standing: Standing, { credential }: JudgedStep): Standing {
  return { ...standing, awarded: standing.awarded.filter((one) => one.credential.key !== credential.key) };
}

function isPoorer(grounds: Grounds, request: PlanRequest, step: JudgedStep, standing: Standing): boolean {
  const [full, poorer] = [admitted(grounds, step, step.standing), admitted(grounds, step, standing)];
  if (poorer !== full && leastTruth([poorer, full]) === poorer) return true;
  return request.ranking === 'IF_GRANTED' && openLoad(grounds, step, standing) > step.ifGrantedSbu;
}

function admitted(grounds: Grounds, { credential, offer }: JudgedStep, standing: Standing): Truth {
  return leastTruth([
    admission(grounds, credential, standing),
    trackAdmission(grounds, credential, offer.track, standing),
  ]);
}

/** What is to do if every exemption is granted that the standing allows. */
function openLoad(grounds: Grounds, { credential, parts, said }: JudgedStep, standing: Standing): number {
  const recognised = said.recognitions.flatMap(
    (one) => judgedRecognition(grounds, one, credential, parts, standing).frees,
  );
  return parts
    .filter((part) => !isSettledBy(grounds, credential, part, standing) && !recognised.includes(part))
    .filter((part) => !isExemptible(grounds, credential, part, standing, false))
    .reduce((sum, part) => sum + part.sbu, 0);
}
