import { daysLater, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import type { PlannedCredential, PlannedOffer } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { blankOffer } from './blankOffer.js';
import type { Random } from './Random.js';

/** So many offers at most, so that everything can be tried. */
const MOST_OFFERS = 12;

/** Offers of the credentials, those of the last one last; often with a day that just fits, or just does not, after another. */
export function generateOffers(
  random: Random,
  credentials: readonly PlannedCredential[],
  startDate: IsoDate,
  asOf: IsoDate,
): PlannedOffer[] {
  const days = [startDate, startDate, daysLater(startDate, 1), monthsLater(startDate, random.whole(1, 9))];
  const offers: PlannedOffer[] = [];
  const each = Math.floor(MOST_OFFERS / credentials.length);
  const areOpen = credentials.length < 5 && random.chance(0.75);
  for (const credential of credentials) {
    const dated = generateOffer(random, credential, days, asOf);
    const first = areOpen ? openOffer(random, dated, startDate) : dated;
    const more = Array.from({ length: random.whole(Math.ceil(each / 2), each) - 1 }, () =>
      random.chance(0.5) ? laterBy(first, random.whole(1, 9)) : generateOffer(random, credential, days, asOf),
    );
    offers.push(first, ...more);
    days.push(...[first, ...more].flatMap((offer) => (offer.startDate === null ? [] : endsOf(offer, offer.startDate))));
  }
  return random.some(offers, offers.length).map((offer, at) => ({ ...offer, key: `offer-${String(at + 10)}` }));
}

/** The same for all, to be joined for some months. */
function openOffer(random: Random, offer: PlannedOffer, startDate: IsoDate): PlannedOffer {
  const [from, days] = [daysLater(startDate, random.pick([-20, 0, 40, 200])), random.pick([30, 90, 200])];
  const open = { startDate: null, endDate: null, entryFrom: from, entryTo: daysLater(from, days), seats: null };
  const { hoursPerWeek, priceCents, weeks } = offer;
  const known = { hoursPerWeek: hoursPerWeek ?? 8, priceCents: priceCents ?? 4000, weeks: weeks ?? 12 };
  return { ...offer, ...open, ...known, targetGroups: [], enrolment: [], enrolmentOpen: null, world: 'EXAMPLE' };
}

/** The same again so many months later. */
function laterBy(offer: PlannedOffer, months: number): PlannedOffer {
  const later = (day: IsoDate | null): IsoDate | null => (day === null ? null : monthsLater(day, months));
  const { startDate, endDate, entryFrom, entryTo } = offer;
  return {
    ...offer,
    startDate: later(startDate),
    endDate: later(endDate),
    entryFrom: later(entryFrom),
    entryTo: later(entryTo),
  };
}

function generateOffer(
  random: Random,
  credential: PlannedCredential,
  days: readonly IsoDate[],
  asOf: IsoDate,
): PlannedOffer {
  const start = daysLater(random.pick(days), random.pick([0, 0, 0, 0, 1, -1, random.whole(0, 200)]));
  const isPeriod = random.chance(0.35);
  return blankOffer({
    key: '',
    credential: credential.key,
    track: random.pick(['BOL', 'BOL', 'BBL', 'OVO']),
    world: random.chance(0.97) ? 'EXAMPLE' : 'REAL',
    regions: random.some(['r1', 'r2'], random.pick([0, 1, 1, 1, 2])),
    startDate: isPeriod || random.chance(0.03) ? null : start,
    entryFrom: isPeriod ? start : null,
    entryTo: isPeriod && random.chance(0.9) ? daysLater(start, random.whole(1, 400)) : null,
    hoursPerWeek: random.chance(0.08) ? null : random.pick([0, 6, 8, 12, 16, 24, 30]),
    priceCents: random.chance(0.1) ? null : 100 * random.pick([0, 5, 10, 10, 20, 40, 75, 130]),
    seats: random.weighed([
      [6, null],
      [12, random.whole(1, 20)],
      [1, 0],
    ]),
    languages: random.pick([[], ['nl'], ['nl'], ['nl', 'en'], ['en']]),
    targetGroups: random.weighed([
      [12, []],
      [2, ['ZIJ_INSTROMER', 'OPSTROMER']],
      [1, ['NIEUWKOMER']],
    ]),
    enrolment: random.weighed([
      [14, []],
      [1, [{ from: null, to: daysLater(asOf, random.pick([0, -1, 30])) }]],
      [
        1,
        [
          { from: '2020-01-01', to: daysLater(asOf, -40) },
          { from: daysLater(asOf, 3), to: null },
        ],
      ],
    ]),
    enrolmentOpen: random.weighed([
      [10, null],
      [8, true],
      [1, false],
    ]),
    recordedFrom: random.chance(0.98) ? '2020-01-01' : daysLater(asOf, random.pick([0, 1])),
    recordedTo: random.chance(0.98) ? null : daysLater(asOf, random.pick([0, 1])),
    ...generateLength(random, start, isPeriod),
  });
}

function generateLength(
  random: Random,
  start: IsoDate,
  isPeriod: boolean,
): Partial<Pick<PlannedOffer, 'endDate' | 'weeks' | 'months'>> {
  return random.weighed<() => Partial<PlannedOffer>>([
    [8, () => ({ weeks: random.pick([0, 1, 4, 10, 20, 40]) })],
    [8, () => ({ months: random.pick([1, 3, 6, 10, 12, 24]) })],
    [isPeriod ? 0 : 6, () => ({ endDate: daysLater(start, random.pick([0, 1, 45, 150, 300])), weeks: 3 })],
    [1, () => ({})],
  ])();
}

/** When it ends for who takes all of it, that day and those around it. */
function endsOf({ weeks, months, endDate }: PlannedOffer, start: IsoDate): IsoDate[] {
  const end = endDate ?? (weeks === null ? monthsLater(start, months ?? 0) : daysLater(start, 7 * weeks));
  return [end, end, daysLater(end, 1), daysLater(end, -1)];
}
