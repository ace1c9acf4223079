import { holdsOutcome } from '../../evaluate.js';
import { BY_CREDENTIAL, BY_OUTCOME } from '../../NumberedCatalogue.js';
import type { Planning } from '../../Planning.js';
import { Ranges } from '../../Ranges.js';
import type { Standing } from '../../Standing.js';
import type { Use } from './leastBetween.js';

/**
 * What can have a use for what, on the way to the wanted ones: an admission that can still change speaks of it, or a part
 * may be exempted by it; then what can have a use for these, and so on. By places. Errs only on the side of "it can".
 */
export function usesTowards(
  wanted: Iterable<number>,
  takeable: Uint8Array,
  standing: Standing,
  planning: Planning,
): readonly Use[] {
  const { numbered } = planning.numbers;
  const savings = planning.numbers.savingsOn(planning.request.startDate);
  const ranges = new Ranges(planning.known, standing, planning.holdingsMove);
  // By what is used: what a requirement names, an outcome, or what opens exemptions of the credential at a place.
  const uses = new Map<
    readonly string[] | string | number,
    { readonly users: number[]; readonly bringers: readonly number[] }
  >();
  const asked = new Map<number, readonly (readonly string[])[]>();
  const open = new Set(wanted);
  const add = (user: number, what: readonly string[] | string | number, bringers: Iterable<number>): void => {
    let use = uses.get(what);
    if (!use) {
      use = { users: [], bringers: Array.from(bringers).filter((place) => takeable[place] === 1) };
      uses.set(what, use);
      for (const place of use.bringers) open.add(place);
    }
    use.users.push(user);
  };
  const askedBy = (place: number): readonly (readonly string[])[] => {
    const credential = numbered.at(place);
    const { low, high } = ranges.ofAdmission(credential);
    if (low === high) return [];
    return ranges.unsettledIn(credential).map((requirement) => planning.known.namedIn(requirement, credential));
  };
  for (const place of open) {
    const group = numbered.groupOf[place] as number;
    const names = asked.get(group) ?? askedBy(place);
    asked.set(group, names);
    for (const named of names) add(place, named, numbered.placesIn(named));
    const { outcomes, evidence } = numbered.partsAt(place);
    for (const [part, { outcome }] of numbered.at(place).parts.entries()) {
      const bits = evidence[part] as number;
      if ((bits & BY_OUTCOME) !== 0 && outcome !== null && holdsOutcome(outcome, standing) !== 'HOLDS')
        add(place, outcome, numbered.ownersOf(outcomes[part] as number));
      if ((bits & BY_CREDENTIAL) !== 0) add(place, place, savings.openersOf(place));
    }
  }
  return [...uses.values()];
}
