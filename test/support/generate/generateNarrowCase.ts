import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type { Limits } from '../../../src/pathways/domain/dated/PlanRequest.js';
import { type OraclePlan, oraclePlan } from '../oracle/oraclePlan.js';
import type { DatedCase } from './DatedCase.js';
import { generateDatedCase } from './generateDatedCase.js';
import { type Random, seededRandom } from './Random.js';

const MOST_OFFERS = 7;
const NO_LIMITS: Limits = {
  hoursPerWeek: null,
  budgetCents: null,
  latestFinish: null,
  tracks: null,
  regions: null,
  languages: null,
};

/** A small question that mostly has no plan: its limits are often a little too tight for the best plan without them. */
export function generateNarrowCase(seed: number): DatedCase {
  const from = generateDatedCase(seed);
  const random = seededRandom(seed + 4_000_000);
  const catalogue = { ...from.catalogue, offers: from.catalogue.offers.slice(0, MOST_OFFERS) };
  const free = { ...from.request, limits: NO_LIMITS };
  const plan = oraclePlan(catalogue, free);
  const limits = plan ? tightened(plan, random) : from.request.limits;
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
  const tight: Limits = {
    latestFinish: daysLater(end, -random.pick([1, 1, 20, 200])),
    budgetCents: Math.max(0, cost - random.pick([1, 1, 500, 3000])),
    hoursPerWeek: Math.max(1, hours - random.pick([1, 1, 6])),
    tracks: (['BOL', 'BBL', 'OVO'] as const).filter((one) => one !== track).slice(0, random.whole(1, 2)),
    regions: random.pick([['r1'], ['r2'], ['r3']]),
    languages: random.pick([['nl'], ['en'], ['de']]),
  };
  const names = Object.keys(tight) as (keyof Limits)[];
  const chosen = random.some(names, random.pick([1, 1, 2, 2, 3]));
  return Object.fromEntries(
    names.map((name) => [name, chosen.includes(name) ? tight[name] : null]),
  ) as unknown as Limits;
}
