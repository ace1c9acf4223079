import type { Planning } from './Planning.js';
import { Ranges } from './Ranges.js';
import type { Standing } from './Standing.js';

/**
 * Which credentials can still help to take one of the wanted ones: what is not settled of the admission of a wanted one
 * speaks of, what the admissions of these speak of, and so on; null where the mere passing of time may settle one, so that
 * taking anything might. Errs only on the side of "it can". Credentials are known by their places, and what is told of
 * one holds for all that catalogue and law do not tell apart.
 * @param isOpen whether the credential can still be taken
 */
export function matteringTo(
  wanted: Iterable<number>,
  isOpen: (place: number) => boolean,
  standing: Standing,
  planning: Planning,
): ReadonlySet<number> | null {
  const { numbered } = planning.numbers;
  const ranges = new Ranges(planning.known, standing, planning.holdingsMove);
  const groupAt = (place: number): number => numbered.groupOf[place] as number;
  const open = new Set<number>();
  for (const place of wanted) if (isOpen(place)) open.add(groupAt(place));
  const mattering = new Set<number>();
  const read = new Set<readonly string[]>();
  for (const group of open) {
    const credential = numbered.at(numbered.groups[group]?.[0] ?? -1);
    const { validFrom, lastStart, lastAward } = credential;
    if (validFrom !== null && standing.day < validFrom) return null;
    // A host that ends on the way leaves the outcome to another, so that passing time can make another way.
    if ('outcomes' in planning.request.goal && (lastStart !== null || lastAward !== null)) return null;
    const { low, high, moves } = ranges.ofAdmission(credential);
    if (low === high) continue;
    if (moves) return null;
    for (const requirement of ranges.unsettledIn(credential)) {
      const named = planning.known.namedIn(requirement, credential);
      if (read.has(named)) continue;
      read.add(named);
      for (const place of numbered.placesIn(named)) {
        mattering.add(groupAt(place));
        if (isOpen(place)) open.add(groupAt(place));
      }
    }
  }
  return mattering;
}
