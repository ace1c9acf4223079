import type { Alike, Planning } from './Planning.js';
import { Ranges } from './Ranges.js';
import type { Standing } from './Standing.js';

/**
 * Which credentials can still help to take one of the wanted ones: what the unsettled admission of a wanted one speaks
 * of, what the admissions of these speak of, and so on; null where the mere passing of time may settle one, so that
 * taking anything might. Errs only on the side of "it can".
 */
export function matteringTo(
  wanted: readonly Alike[],
  taken: ReadonlySet<string>,
  standing: Standing,
  planning: Planning,
): ReadonlySet<Alike> | null {
  const ranges = new Ranges(planning.known, standing, planning.holdingsMove);
  const isOpen = (group: Alike): boolean => group.some((one) => !taken.has(one.key));
  const open = new Set(wanted.filter(isOpen));
  const mattering = new Set<Alike>();
  for (const group of open) {
    const [{ validFrom, lastStart, lastAward }] = group;
    if (validFrom !== null && standing.day < validFrom) return null;
    // A host that ends on the way leaves the outcome to another, so that passing time can make another way.
    if ('outcomes' in planning.request.goal && (lastStart !== null || lastAward !== null)) return null;
    const { low, high, moves } = ranges.ofAdmission(group[0]);
    if (low === high) continue;
    if (moves) return null;
    for (const referred of planning.referredBy(group)) {
      if (mattering.has(referred)) continue;
      mattering.add(referred);
      if (isOpen(referred)) open.add(referred);
    }
  }
  return mattering;
}
