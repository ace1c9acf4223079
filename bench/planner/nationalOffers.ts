import { daysLater } from '../../src/pathways/domain/checker/days.js';
import type { PlannedCredential, PlannedOffer } from '../../src/pathways/domain/PlanningCatalogue.js';
import type { Track } from '../../src/shared/pure/credentialKind.js';
import { blankOffer } from '../../test/support/generate/blankOffer.js';
import type { Random } from '../../test/support/generate/Random.js';

/** The arbeidsmarktregio's of the synthetic country. */
export const REGIONS: readonly string[] = Array.from({ length: 35 }, (_, at) => `SYN${String(at + 10)}`);

/** Starts in September and February, for six years. */
const STARTS: readonly string[] = [2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => [
  `${String(year)}-09-01`,
  `${String(year + 1)}-02-01`,
]);

const PROVIDERS = 60;

/** Some 50 offers of each credential: at a few places, of a track, at each start. */
export function nationalOffers(random: Random, credentials: Iterable<PlannedCredential>): readonly PlannedOffer[] {
  const offers = [...credentials].flatMap((one) =>
    one.parts.length === 0 ? [] : Array.from({ length: placesOf(random, one) }, () => seriesOf(random, one)).flat(),
  );
  return offers.map((offer, at) => ({ ...offer, key: `offer-${String(at + 100_000)}` }));
}

/** A popular programme is offered at many places, a rare one at one or two. */
function placesOf(random: Random, { mboKind }: PlannedCredential): number {
  return random.weighed([
    [3, random.whole(1, 2)],
    [5, random.whole(3, 6)],
    [mboKind === 'SPECIALIST' ? 0 : 1, random.whole(7, 12)],
  ]);
}

function seriesOf(random: Random, credential: PlannedCredential): readonly PlannedOffer[] {
  const track = random.pick(credential.tracks);
  const provider = `provider-${String(random.whole(1, PROVIDERS))}`;
  const place = { track, provider, credential: credential.key, regions: [random.pick(REGIONS)] };
  const [terms, openFor] = [termsOf(random, track, credential), random.whole(20, 120)];
  const hasPeriod = random.chance(0.1);
  return STARTS.map((start) => {
    const startDate = daysLater(start, random.whole(-6, 13));
    const period = hasPeriod ? { entryFrom: startDate, entryTo: daysLater(startDate, openFor) } : { startDate };
    return blankOffer({ key: '', ...place, ...terms, ...period, ...spotOf(random) });
  });
}

function termsOf(random: Random, track: Track, { nominalMonths }: PlannedCredential): Partial<PlannedOffer> {
  const months = nominalMonths ?? 12;
  const isFull = track === 'BOL' || track === 'FULL_TIME';
  const years = Math.max(1, Math.round(months / 12));
  return {
    months: random.chance(0.8) ? months : null,
    // Some courses are shorter than the nominal duration, some part-time ones are longer.
    weeks: random.chance(0.8) ? null : Math.round(months * (isFull ? 4 : 5)),
    hoursPerWeek: random.chance(0.04) ? null : isFull ? random.whole(26, 34) : random.whole(6, 14),
    priceCents: random.chance(0.05)
      ? null
      : years * (track === 'BOL' || track === 'BBL' ? 1000 * random.whole(25, 145) : 1000 * random.whole(180, 420)),
    languages: random.pick([['nl'], ['nl'], ['nl'], ['nl', 'en'], []]),
    targetGroups: random.chance(0.97) ? [] : ['ZIJ_INSTROMER', 'HERSTARTER'],
  };
}

function spotOf(random: Random): Partial<PlannedOffer> {
  return {
    seats: random.weighed([
      [4, null],
      [8, random.whole(1, 25)],
      [1, 0],
    ]),
    enrolmentOpen: random.weighed([
      [6, null],
      [5, true],
      [1, false],
    ]),
  };
}
