import { isAbout } from '../dated/Recognition.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { isOnRecord } from '../isOnRecord.js';
import type { PlannedRecognition, PlanningCatalogue } from '../PlanningCatalogue.js';
import type { Unit } from './Change.js';

/**
 * The procedures on record in the world of the question that are about the unit and can be begun on the start date or
 * later, in the order of keys; the limits of the question are not looked at.
 */
export function proceduresFor(
  { credential, outcome }: Unit,
  { credentials, recognitions }: PlanningCatalogue,
  { world, asOf, startDate }: PlanRequest,
): readonly PlannedRecognition[] {
  const parts = credentials.get(credential)?.parts.filter((part) => part.outcome === outcome) ?? [];
  return recognitions.filter(
    (one) =>
      one.credential === credential &&
      one.world === world &&
      isOnRecord(one, asOf) &&
      (one.openTo === null || one.openTo >= startDate) &&
      parts.some((part) => isAbout(one, part)),
  );
}
