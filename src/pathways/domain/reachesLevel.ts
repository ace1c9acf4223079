import type { Value } from '../../shared/pure/Value.js';
import type { PlannedCredential } from './PlanningCatalogue.js';

/** Whether the credential is an mbo diploma of the level or higher; UNKNOWN for a diploma whose level is not known. */
export function reachesLevel({ kind, mboLevel }: PlannedCredential, level: number): Value {
  if (mboLevel === null) return kind === 'MBO_DIPLOMA' ? 'UNKNOWN' : 'FAILS';
  return mboLevel >= level ? 'HOLDS' : 'FAILS';
}
