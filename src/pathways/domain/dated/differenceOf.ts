import type { TakenStep } from './search/Label.js';

/** In what plans must differ to count as alternatives. */
export const DIFFERENCES = ['TRACK', 'PROVIDER', 'CREDENTIAL', 'FIRST_STEP'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What plans of which this differs are alternatives by: their tracks, providers or credentials, or what they begin with. */
export function differenceOf(steps: readonly TakenStep[], differBy: Difference): string {
  switch (differBy) {
    case 'TRACK':
      return named(steps, ({ joined }) => joined.offer.track);
    case 'PROVIDER':
      return named(steps, ({ joined }) => joined.offer.provider);
    case 'CREDENTIAL':
      return named(steps, ({ award }) => award.credential.key);
    case 'FIRST_STEP':
      return named(steps.slice(0, 1), ({ award }) => award.credential.key);
  }
}

function named(steps: readonly TakenStep[], pick: (step: TakenStep) => string): string {
  return [...new Set(steps.map(pick))].sort().join(' ');
}
