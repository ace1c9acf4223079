import { codeOf } from './codeOf.js';
import type { IdentifiedWerkproces, Werkproces } from './Werkproces.js';

/**
 * Decides which werkprocessen are one outcome. Two credentials share one only where dossier, basisdeel, code and title
 * are the same. The title that most credentials give keeps the plain key `23299/B1-K1-W1`; another title under the same
 * code, one that is not known, and everything in a profieldeel get the credential's code behind it:
 * `23299/P1-K1-W1@25737`.
 *
 * `dossiers` gives the dossier code by credential key; a credential without one shares nothing.
 */
export function identifyOutcomes(
  werkprocessen: readonly Werkproces[],
  dossiers: ReadonlyMap<string, string | null>,
): IdentifiedWerkproces[] {
  const placeOf = (each: Werkproces): string =>
    `${dossiers.get(each.credentialKey) ?? codeOf(each.credentialKey)}/${each.code}`;
  const basis = werkprocessen.filter(isShareable);
  const holders = groupBy(basis, (each) => `${placeOf(each)} ${each.title}`);
  const titles = groupBy([...holders.values()], (group) => placeOf(first(group)));
  return werkprocessen.map((each) => {
    const place = placeOf(each);
    if (!isShareable(each)) return { ...each, outcomeKey: `${place}@${codeOf(each.credentialKey)}` };
    const group = holders.get(`${place} ${each.title}`) ?? [each];
    const isPlain = group === commonest(titles.get(place) ?? [group]);
    return { ...each, outcomeKey: isPlain ? place : `${place}@${codeOf(lowest(group))}` };
  });
}

function isShareable({ section, title }: Werkproces): boolean {
  return section === 'BASISDEEL' && title !== null;
}

function commonest(groups: readonly (readonly Werkproces[])[]): readonly Werkproces[] {
  const [most] = [...groups].sort((a, b) => b.length - a.length || compare(lowest(a), lowest(b)));
  return most ?? [];
}

function lowest(group: readonly Werkproces[]): string {
  return group.map((each) => each.credentialKey).reduce((least, key) => (compare(key, least) < 0 ? key : least));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new RangeError('A group holds at least one item');
  return item;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
