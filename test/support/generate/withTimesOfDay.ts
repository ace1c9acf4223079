import type { TimeOfDay } from '../../../src/shared/pure/timeOfDay.js';
import type { DatedCase } from './DatedCase.js';
import { type Random, seededRandom } from './Random.js';

/** The case with offers that mostly tell when in the week they are, and in some cases a limit on that. */
export function withTimesOfDay(from: DatedCase): DatedCase {
  const random = seededRandom(from.seed + 6_000_000);
  const { catalogue, request } = from;
  const offers = catalogue.offers.map((offer) => ({ ...offer, timesOfDay: toldBy(random) }));
  const timesOfDay = random.chance(0.1) ? limitOf(random) : null;
  return {
    ...from,
    catalogue: { ...catalogue, offers },
    request: { ...request, limits: { ...request.limits, timesOfDay } },
  };
}

/** Times that are just too few for some offers. */
export function limitOf(random: Random): readonly TimeOfDay[] {
  return random.pick([['EVENING'], ['DAYTIME'], ['DAYTIME', 'EVENING'], ['EVENING', 'WEEKEND']]);
}

function toldBy(random: Random): readonly TimeOfDay[] {
  return random.pick([[], ['DAYTIME'], ['DAYTIME'], ['EVENING'], ['DAYTIME', 'EVENING'], ['WEEKEND', 'EVENING']]);
}
