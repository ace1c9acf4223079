import type { Need } from './Need.js';
import { BY_CREDENTIAL, BY_OUTCOME, type NumberedCatalogue } from './NumberedCatalogue.js';
import type { Ranking } from './PlanningRequest.js';
import { weightOf } from './Weight.js';

/** Weights by place, without distance, for somebody who holds nothing. */
export interface PlainWeights {
  /** The least, whatever else is taken. */
  readonly least: Float64Array;
  /** With nothing else taken. */
  readonly alone: Float64Array;
}

/** What is true of credentials whoever asks. */
export function plainWeights(
  numbered: NumberedCatalogue,
  sparing: (place: number) => readonly (Need | null)[],
  ranking: Ranking,
): PlainWeights {
  const weigh = (isSpared: (place: number, part: number) => boolean): Float64Array =>
    Float64Array.from(numbered.parts, ({ loads, selections }, place) => {
      let least = Infinity;
      for (const selection of selections) {
        let [guaranteed, granted] = [0, 0];
        for (const part of selection) {
          guaranteed += loads[part] as number;
          if (!isSpared(place, part)) granted += loads[part] as number;
        }
        const [first, second] = ranking === 'GUARANTEED' ? [guaranteed, granted] : [granted, guaranteed];
        least = Math.min(least, weightOf(first, second, 0, 1));
      }
      return least;
    });
  return {
    least: weigh((place, part) => {
      const { evidence, outcomes } = numbered.partsAt(place);
      const [bits, outcome] = [evidence[part] as number, outcomes[part] as number];
      const isShared = outcome >= 0 && numbered.ownersOf(outcome).length > 1;
      return ((bits & BY_OUTCOME) !== 0 && isShared) || (bits & BY_CREDENTIAL) !== 0;
    }),
    alone: weigh((place, part) => {
      const isByCredential = ((numbered.partsAt(place).evidence[part] as number) & BY_CREDENTIAL) !== 0;
      return isByCredential && sparing(place)[part]?.kind === 'FREE';
    }),
  };
}
