import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { relevantTo } from './relevantTo.js';
import { admissionOf, admissionValue, type AdmissionVerdict, validityOf, type ValidityVerdict } from './Taking.js';
import { least } from './Value.js';

/** A credential on the way to the goal that cannot be started, or is not known to be, and why. */
export interface Obstacle {
  readonly credential: PlannedCredential;
  readonly admission: readonly AdmissionVerdict[];
  readonly validity: ValidityVerdict;
}

const MOST_OBSTACLES = 10;

/** What stands in the way on the start date: the goal first, then what its admission speaks of, at most ten. */
export function obstaclesTo(planning: Planning): readonly Obstacle[] {
  const standing = planning.standing(planning.request.startDate, []);
  const obstacles = relevantTo(planning).map((credential) => ({
    credential,
    admission: admissionOf(standing, planning.question(credential)),
    validity: validityOf(credential, standing.day, standing.day, planning.law),
  }));
  return obstacles.filter((one) => least([admissionValue(one.admission), one.validity.value]) !== 'HOLDS').slice(0, MOST_OBSTACLES);
}
