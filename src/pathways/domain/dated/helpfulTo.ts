import type { Alike, Planning } from '../Planning.js';
import { Ranges } from '../Ranges.js';
import type { Standing } from '../Standing.js';

/**
 * Which credentials can still help to take one of the wanted ones: what an admission that can still change speaks of, and
 * what the admissions of these speak of, and so on. Null where one that is needed can never be taken. Errs only on the
 * side of "it can". Passing of time needs no help: a plan may wait.
 */
export function helpfulTo(
  wanted: readonly Alike[],
  isNeeded: (group: Alike) => boolean,
  taken: ReadonlySet<string>,
  standing: Standing,
  planning: Planning,
): ReadonlySet<Alike> | null {
  const ranges = new Ranges(planning.known, standing, planning.holdingsMove);
  const open = new Set(wanted.filter((group) => group.some((one) => !taken.has(one.key))));
  const helpful = new Set<Alike>();
  for (const group of open) {
    const { low, high } = ranges.ofAdmission(group[0]);
    if (high === 'FAILS' && isNeeded(group)) return null;
    if (low === high) continue;
    for (const referred of planning.referredBy(group)) {
      helpful.add(referred);
      open.add(referred);
    }
  }
  return helpful;
}
