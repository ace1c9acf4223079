import type { Seeds } from '../seeding/Seeds.js';
import type { Contradiction } from './Contradiction.js';

/** Looks at ladders: rungs of codes that have a successor, and mbo rungs below the one before. */
export function contradictionsOfLadders(seeds: Seeds): Contradiction[] {
  const credentials = new Map(seeds.credentials.map(({ value }) => [value.key, value]));
  const steps = seeds.ladderSteps.map(({ value }) => ({
    where: `${value.ladderKey} rung ${value.position}`,
    ladder: value.ladderKey,
    credential: value.credentialKey === null ? undefined : credentials.get(value.credentialKey),
  }));
  const outdated = steps.flatMap(({ where, credential }) =>
    credential?.successorKey
      ? [
          {
            check: 'a rung of a code that has a successor',
            where,
            found: `${credential.key} → ${credential.successorKey}`,
          },
        ]
      : [],
  );
  const falling = steps.flatMap(({ where, ladder, credential }, index) => {
    const before = steps[index - 1];
    const [low, high] = [credential?.mboLevel ?? null, before?.credential?.mboLevel ?? null];
    return before?.ladder === ladder && low !== null && high !== null && low <= high
      ? [{ check: 'a rung that is not above the one before', where, found: `mbo-${low} after mbo-${high}` }]
      : [];
  });
  return [...outdated, ...falling];
}
