import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import { type Limits, NO_LIMITS } from '../../../src/pathways/domain/dated/PlanRequest.js';
import { type OraclePlan, oraclePlan } from '../oracle/oraclePlan.js';
import type { DatedCase } from './DatedCase.js';
import { generateDatedCase } from './generateDatedCase.js';
import { type Random, seededRandom } from './Random.js';
import { limitOf } from './withTimesOfDay.js';

const MOST_OFFERS = 7;

/** A small question that mostly has no plan: its limits are often a little too tight for the best plan without them. */
export function generateNarrowCase(seed: number): DatedCase {
  const from = generateDatedCase(seed);
  const random = seededRandom(seed + 4_000_000);
  const catalogue = { ...from.catalogue, offers: from.catalogue.offers.slice(0, MOST_OFFERS) };
  const free = { ...from.request, limits: NO_LIMITS };
  const plan = oraclePlan(catalogue, free);
  const tight = plan ? tightened(plan, random) : from.request.limits;
  const times = seededRandom(seed + 7_000_000);
  const limits = times.chance(0.2) ? { ...tight, timesOfDay: limitOf(times) } : tight;
  return { ...from, catalogue, request: { ...free, limits } };
}

function tightened({ steps }: OraclePlan, random: Random): Limits {
  const cost = steps.reduce((sum, { offer }) => sum + (offer.priceCents ?? 0), 0);
  const hours = Math.max(...steps.map(({ offer }) => offer.hoursPerWeek ?? 0));
  const end =
    steps
      .map((step) => step.end)
      .sort()
      .at(-1) ?? '2027-01-01';
  const track = steps[0]?.offer.track;
  const tight: Omit<Limits, 'timesOfDay'> = {
    latestFinish: daysLater(end, -random.pick([1, 1, 20, 200])),
    budgetCents: Math.max(0, cost - random.pick([1, 1, 500, 3000])),
    hoursPerWeek: Math.max(1, hours - random.pick([1, 1, 6])),
    tracks: (['BOL', 'BBL', 'OVO'] as const).filter((one) => one !== track).slice(0, random.whole(1, 2)),
    regions: random.pick([['r1'], ['r2'], ['r3']]),
    languages: random.pick([['nl'], ['en'], ['de']]),
  };
  const names = Object.keys(tight) as (keyof typeof tight)[];
  const chosen = random.some(names, random.pick([1, 1, 2, 2, 3]));
  const kept = names.map((name) => [name, chosen.includes(name) ? tight[name] : null]);
  return { ...(Object.fromEntries(kept) as unknown as Limits), timesOfDay: null };
}
