import type { Contradiction } from './Contradiction.js';
import { contradictionsOfDossiers } from './contradictionsOfDossiers.js';
import { contradictionsOfLadders } from './contradictionsOfLadders.js';
import { contradictionsOfOffers } from './contradictionsOfOffers.js';
import { contradictionsOfSuccession } from './contradictionsOfSuccession.js';
import type { TabledFacts } from './TabledFacts.js';

/** All that contradicts itself in the seeds, check by check. */
export function contradictionsIn({ seeds, keuzedelen }: TabledFacts): Contradiction[] {
  return [
    ...contradictionsOfSuccession(seeds),
    ...contradictionsOfDossiers(seeds),
    ...contradictionsOfOffers(seeds),
    ...contradictionsOfLadders(seeds),
    ...contradictionsOfKeuzedelen(keuzedelen),
  ];
}

function contradictionsOfKeuzedelen(keuzedelen: TabledFacts['keuzedelen']): Contradiction[] {
  return keuzedelen.flatMap(({ value: { code, sbu } }) =>
    sbu === null || sbu % 240 === 0
      ? []
      : [{ check: 'a keuzedeel whose load is no multiple of 240', where: code, found: `${sbu} SBU` }],
  );
}
