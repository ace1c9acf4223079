import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type { PlannedCredential, PlannedOffer } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { DatedCase } from './DatedCase.js';
import { type Random, seededRandom } from './Random.js';

const MOST_OFFERS = 10;

/** A case of which some credentials are on offer in modules too, or only so; the same for the same case. */
export function inModules(from: DatedCase): DatedCase {
  const random = seededRandom(from.seed + 10_000_000);
  const { catalogue, request } = from;
  const rungs = [...catalogue.credentials.values()].filter(({ parts }) => parts.length > 1);
  const split = random.some(rungs, random.pick([1, 1, 2]));
  const modules = split.flatMap((one) => modulesOf(random, one, catalogue.offers));
  const isOnlySplit = random.chance(0.6);
  const whole = catalogue.offers.filter(
    ({ credential }) => !isOnlySplit || !split.some(({ key }) => key === credential),
  );
  const [first, ...others] = request.objectives.filter((one) => one !== 'FIRST_CREDENTIAL');
  return {
    ...from,
    catalogue: { ...catalogue, offers: [...modules, ...whole].slice(0, MOST_OFFERS) },
    request: { ...request, objectives: [first ?? 'FINISH', ...others] },
  };
}

/** Its parts dealt out over two, which start on the same day, overlap, or follow each other; sometimes one starts twice. */
function modulesOf(random: Random, { key, parts }: PlannedCredential, offers: readonly PlannedOffer[]): PlannedOffer[] {
  const like = offers.find(({ credential }) => credential === key);
  if (!like) return [];
  const start = like.startDate ?? like.entryFrom ?? '';
  const starts = [start, daysLater(start, random.pick([0, 0, 21, 35])), daysLater(start, random.pick([35, 36, 70]))];
  return starts.slice(0, random.pick([2, 2, 3])).map((day, at) => ({
    ...like,
    key: `${key}-module-${String(at)}`,
    parts: parts.filter((_, place) => place % 2 === at % 2).map((part) => part.key),
    ...(like.startDate === null ? { entryFrom: day, entryTo: daysLater(day, 60) } : { startDate: day }),
    weeks: random.pick([2, 5, 5, 10]),
    hoursPerWeek: random.pick([6, 8, 12]),
    priceCents: 100 * random.pick([1, 2, 5]),
  }));
}
