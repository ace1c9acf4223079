import type { PlannedCredential } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import { Ranges } from '../../Ranges.js';
import type { Standing } from '../../Standing.js';
import type { Use } from './leastBetween.js';

/**
 * Which groups of credentials can still help to take one of the wanted ones: what of an admission can still change speaks of
 * them, or the admission of one of these does, and so on. Null where one that is needed can never be taken. Errs only on the
 * side of "it can". Passing of time needs no help: a plan may wait.
 * @param wanted places
 * @param openIn what the admission of one that is wanted asks for and can still get; as standard, as of any other
 */
export function helpfulTo(
  wanted: Iterable<number>,
  isNeeded: (place: number) => boolean,
  standing: Standing,
  planning: Planning,
  openIn?: Ranges,
): readonly Use[] | null {
  const { numbered } = planning.numbers;
  const ranges = new Ranges(planning.known, standing, planning.holdingsMove);
  const credentialOf = (group: number): PlannedCredential => numbered.at(numbered.groups[group]?.[0] ?? -1);
  const sought = new Set(Array.from(wanted, (place) => numbered.groupOf[place] as number));
  for (const place of wanted)
    if (isNeeded(place) && ranges.ofAdmission(numbered.at(place)).high === 'FAILS') return null;
  const open = new Set(sought);
  const asked = new Map<readonly number[], { readonly users: number[]; readonly bringers: readonly number[] }>();
  for (const group of open) {
    const credential = credentialOf(group);
    const from = sought.has(group) ? (openIn ?? ranges) : ranges;
    const { low, high } = from.ofAdmission(credential);
    if (low === high) continue;
    for (const requirement of from.unsettledIn(credential)) {
      const bringers = numbered.groupsIn(planning.known.namedIn(requirement, credential));
      const one = asked.get(bringers) ?? { users: [], bringers };
      if (one.users.length === 0) for (const bringer of bringers) open.add(bringer);
      one.users.push(group);
      asked.set(bringers, one);
    }
  }
  return [...asked.values()];
}
