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
      const [load, spared] = [loads[part] as number, spares(part)];
      const when = costs(part);
      net += when === 'ALWAYS' ? load - spared : when === 'NEVER' ? -spared : Math.min(0, load - spared);
    }
    least = Math.min(least, net);
  }
  return least;
}
