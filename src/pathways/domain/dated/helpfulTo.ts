import type { Planning } from '../Planning.js';
import { Ranges } from '../Ranges.js';
import type { Standing } from '../Standing.js';

/**
 * Which credentials can still help to take one of the wanted ones: what an admission that can still change speaks of, and
 * what the admissions of these speak of, and so on, as groups that catalogue and law do not tell apart. Null where one that
 * is needed can never be taken. Errs only on the side of "it can". Passing of time needs no help: a plan may wait.
 * @param wanted places
 */
export function helpfulTo(
  wanted: Iterable<number>,
  isNeeded: (place: number) => boolean,
  standing: Standing,
  planning: Planning,
): ReadonlySet<number> | null {
  const { numbered } = planning.numbers;
  const ranges = new Ranges(planning.known, standing, planning.holdingsMove);
  const groupAt = (place: number): number => numbered.groupOf[place] as number;
  const open = new Set<number>();
  const needed = new Set<number>();
  for (const place of wanted) {
    open.add(groupAt(place));
    if (isNeeded(place)) needed.add(groupAt(place));
  }
  const helpful = new Set<number>();
  const read = new Set<ReadonlySet<string>>();
  for (const group of open) {
    const credential = numbered.at(numbered.groups[group]?.[0] ?? -1);
    const { low, high } = ranges.ofAdmission(credential);
    if (high === 'FAILS' && needed.has(group)) return null;
    const referred = planning.known.referredBy(credential);
    if (low === high || read.has(referred)) continue;
    read.add(referred);
    for (const group of numbered.groupsIn(referred)) {
      helpful.add(group);
      open.add(group);
    }
  }
  return helpful;
}
