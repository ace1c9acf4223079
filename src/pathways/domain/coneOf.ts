import type { KnownNeeds } from './KnownNeeds.js';
import type { Need } from './Need.js';

/** What may have to do with being admitted to something: credentials by place, and the leaves that they may be asked for in. */
export interface Cone {
  readonly places: readonly number[];
  readonly leaves: readonly number[];
}

/**
 * What somebody may need for the admission to the wanted ones, to what that needs, and so on; the wanted ones included.
 * @param met for each leaf 1 where something in the profile may be in it
 * @param takeable for each place 1 for what can be taken at all
 */
export function coneOf(wanted: Iterable<number>, needs: KnownNeeds, met: Uint8Array, takeable: Uint8Array): Cone {
  const places = new Set(wanted);
  const leaves = new Set<number>();
  const read = new Set<Need>();
  for (const place of places) {
    const need = needs.admissions[place] as Need;
    if (read.has(need)) continue;
    read.add(need);
    for (const leaf of unmetIn(need, met)) {
      if (leaves.has(leaf)) continue;
      leaves.add(leaf);
      for (const member of needs.leaves[leaf] ?? []) if (takeable[member] === 1) places.add(member);
    }
  }
  return { places: [...places], leaves: [...leaves] };
}

/** The leaves of a need that is not met yet. */
export function unmetIn(need: Need, met: Uint8Array): readonly number[] {
  if (isMetBy(need, met)) return [];
  if (need.kind === 'LEAF') return [need.leaf];
  return need.kind === 'FREE' ? [] : need.of.flatMap((one) => unmetIn(one, met));
}

function isMetBy(need: Need, met: Uint8Array): boolean {
  switch (need.kind) {
    case 'FREE':
      return true;
    case 'LEAF':
      return met[need.leaf] === 1;
    case 'ANY':
      return need.of.some((one) => isMetBy(one, met));
    case 'ALL':
      return need.of.every((one) => isMetBy(one, met));
    case 'AT_LEAST':
      return need.of.filter((one) => isMetBy(one, met)).length >= need.count;
  }
}
