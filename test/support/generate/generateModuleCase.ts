import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type { PlannedCredential, PlannedOffer, PlannedPart } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { DatedCase } from './DatedCase.js';
import { generateDatedCase } from './generateDatedCase.js';
import { type Random, seededRandom } from './Random.js';

const MOST_WHOLE = 4;
const MOST_MODULES = 4;

/** A small question with offers of parts, which together often fill a credential; the same for the same seed. */
export function generateModuleCase(seed: number): DatedCase {
  const from = generateDatedCase(seed);
  const random = seededRandom(seed + 8_000_000);
  const { catalogue, request } = from;
  const whole = catalogue.offers.slice(0, MOST_WHOLE);
  const takeable = [...catalogue.credentials.values()].filter(({ parts }) => parts.length > 0);
  const aims = takeable.filter((one) => isAim(one, from));
  const credentials = [random.pick(aims.length > 0 ? aims : takeable), random.pick(takeable)];
  const isShort = random.chance(0.4);
  const modules = isShort
    ? whole.flatMap((one) => shortModule(random, one, from)).slice(0, 2)
    : random
        .some([...new Set(credentials)], 2)
        .flatMap((one) => modulesOf(random, one, from))
        .slice(0, MOST_MODULES);
  const keyed = modules.map((module, at) => ({ ...module, key: `module-${String(at + 1)}` }));
  const kept =
    isShort || random.chance(0.5) ? whole : whole.filter(({ credential }) => credential !== credentials[0]?.key);
  const [first, ...others] = request.objectives.filter((one) => one !== 'FIRST_CREDENTIAL');
  return {
    ...from,
    catalogue: { ...catalogue, offers: random.some([...kept, ...keyed], 12) },
    request: { ...request, objectives: random.chance(0.05) ? request.objectives : [first ?? 'FINISH', ...others] },
  };
}

function isAim({ key, parts }: PlannedCredential, { request: { goal, via } }: DatedCase): boolean {
  if (via.includes(key)) return true;
  if ('credential' in goal) return goal.credential === key;
  return parts.some(({ outcome }) => outcome !== null && goal.outcomes.includes(outcome));
}

/** Some parts of what is offered whole, to be joined early and soon done, so that the whole is shorter after it. */
function shortModule(random: Random, offer: PlannedOffer, { catalogue, request }: DatedCase): PlannedOffer[] {
  const credential = catalogue.credentials.get(offer.credential);
  const parts = random.some(credential?.parts ?? [], random.whole(1, 3)).map(({ key }) => key);
  const from = daysLater(request.startDate, random.pick([-10, 0, 0, 20]));
  const dates = { startDate: null, endDate: null, entryFrom: from, entryTo: daysLater(from, 30) };
  return [{ ...offer, ...dates, parts, months: null, weeks: random.pick([0, 1, 1, 3]), hoursPerWeek: 6 }];
}

/** The parts of the credential dealt out over modules, sometimes with one too few or one twice. */
function modulesOf(random: Random, credential: PlannedCredential, { catalogue, request }: DatedCase): PlannedOffer[] {
  const parts = random.some(credential.parts, credential.parts.length - Number(random.chance(0.15)));
  const count = Math.min(random.pick([1, 2, 2, 3]), Math.max(1, parts.length));
  const dealt = Array.from({ length: count }, (_, at) => parts.filter((__, place) => place % count === at));
  const groups = random.chance(0.2) ? [...dealt, random.some(credential.parts, 2)] : dealt;
  const offers = catalogue.offers.filter((offer) => offer.world === request.world);
  const like = (group: readonly PlannedPart[]): PlannedOffer[] => {
    const offer = offers.length === 0 ? null : random.pick(offers);
    if (offer === null || group.length === 0) return [];
    const day = daysLater(request.startDate, random.pick([0, 0, 1, 30, 100, 300]));
    const dates = random.chance(0.5) ? { startDate: day, endDate: null, entryFrom: null, entryTo: null } : {};
    const weeks = random.chance(0.5) ? random.pick([1, 4, 10, 20]) : offer.weeks;
    return [{ ...offer, ...dates, weeks, credential: credential.key, parts: group.map(({ key }) => key) }];
  };
  return groups.flatMap(like);
}
