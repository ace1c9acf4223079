import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { Ranges } from './Ranges.js';
import type { Standing } from './Standing.js';

/**
 * Which credentials can still help to take one of the wanted ones: what the unsettled admission of a wanted one speaks
 * of, what the admissions of these speak of, and so on; null where the mere passing of time may settle one, so that
 * taking anything might. Errs only on the side of "it can".
 */
export function matteringTo(
  wanted: readonly PlannedCredential[],
  taken: ReadonlySet<string>,
  standing: Standing,
  { known, holdingsMove, byKey }: Planning,
): ReadonlySet<string> | null {
  const ranges = new Ranges(known, standing, holdingsMove);
  const open = new Set(wanted.filter((one) => !taken.has(one.key)));
  const keys = new Set<string>();
  for (const credential of open) {
    if (credential.validFrom !== null && standing.day < credential.validFrom) return null;
    const { low, high, moves } = ranges.ofAdmission(credential);
    if (low === high) continue;
    if (moves) return null;
    for (const key of known.referredBy(credential)) {
      if (keys.has(key)) continue;
      keys.add(key);
      const referred = byKey.get(key);
      if (referred && !taken.has(key)) open.add(referred);
    }
  }
  return keys;
}
