import type { NumberedParts } from './NumberedCatalogue.js';

/** When a part costs its load if granted: always, unless its outcome is had from another credential, or never. */
export type Costs = 'ALWAYS' | 'FIRST' | 'NEVER';

/**
 * What taking the credential adds to the load if granted of a way at least, less all that having its outcomes may spare
 * others, in SBU. An outcome that it is spared itself somebody else has had before, so that it spares nobody else.
 * @param spares the dearest part of others that having the outcome of the part may spare
 */
export function netLoad(
  { loads, selections }: NumberedParts,
  costs: (part: number) => Costs,
  spares: (part: number) => number,
): number {
  let least = Infinity;
  for (const selection of selections) {
    let net = 0;
    for (const part of selection) {
      net += netOf(loads[part] as number, spares(part), costs(part));
    }
    least = Math.min(least, net);
  }
  return least;
}

/** The same where any of the parts can be taken by themselves: those that spare more than they cost. */
export function netLoadOfSome(
  { loads }: NumberedParts,
  costs: (part: number) => Costs,
  spares: (part: number) => number,
): number {
  return loads.reduce((net, load, part) => net + Math.min(0, netOf(load, spares(part), costs(part))), 0);
}

function netOf(load: number, spared: number, when: Costs): number {
  if (when === 'NEVER') return -spared;
  return when === 'ALWAYS' ? load - spared : Math.min(0, load - spared);
}
