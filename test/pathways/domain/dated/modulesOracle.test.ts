import { describe, expect, inject, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import { daysLater } from '../../../../src/pathways/domain/checker/days.js';
import type { ViolatedRule } from '../../../../src/pathways/domain/checker/Violation.js';
import { DIFFERENCES } from '../../../../src/pathways/domain/dated/differenceOf.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan } from '../../../../src/pathways/domain/dated/Plan.js';
import { planCounting } from '../../../../src/pathways/domain/dated/planCounting.js';
import { OBJECTIVES, type PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedOffer, PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { seededRandom } from '../../../support/generate/Random.js';
import { generateModuleCase } from '../../../support/generate/generateModuleCase.js';
import { compareRanks } from '../../../support/oracle/oraclePlan.js';
import { OracleComparison } from '../../../support/OracleComparison.js';

const CASES = inject('datedCases');

/**
 * Cases beyond the first ones: the whole is much shorter or lighter after a module, so that its bound has to be; the goal is
 * on offer in modules that leave out a part.
 */
const TELLING = [510, 723, 955, 2285, 7218];
const cases = Array.from({ length: 300 }, (_, at) => generateModuleCase(at + 1));

/** Faults that a planner could have, as what it would see if it had them, and what its plans then break. */
const faults: Readonly<Record<string, { seen: (from: DatedCase) => DatedCase; breaks: ViolatedRule }>> = {
  'they were of the whole credential': { seen: inModules((one) => ({ ...one, parts: null })), breaks: 'MODULES' },
  'they had a part more': {
    seen: inModules((one, from) => ({ ...one, parts: partKeysOf(one, from) })),
    breaks: 'SELECTION',
  },
  'they ended a day early': {
    seen: inModules((one) => ({
      ...one,
      ...{ weeks: null, months: null, startDate: one.startDate ?? one.entryFrom, entryFrom: null, entryTo: null },
      endDate: daysLater(one.startDate ?? one.entryFrom ?? '2027-01-01', 7 * (one.weeks ?? 1) - 1),
    })),
    breaks: 'END',
  },
  'the last part were not needed for the award': {
    seen: (from) => {
      const fewer = [...from.catalogue.credentials].map(
        ([key, one]) => [key, { ...one, parts: one.parts.slice(0, Math.max(1, one.parts.length - 1)) }] as const,
      );
      return { ...from, catalogue: { ...from.catalogue, credentials: new Map(fewer) } };
    },
    breaks: 'AWARD',
  },
};

function inModules(change: (module: PlannedOffer, from: DatedCase) => PlannedOffer): (from: DatedCase) => DatedCase {
  return (from) => {
    const offers = from.catalogue.offers.map((one) => (one.parts === null ? one : change(one, from)));
    return { ...from, catalogue: { ...from.catalogue, offers } };
  };
}

function partKeysOf({ credential }: PlannedOffer, { catalogue }: DatedCase): readonly string[] {
  return (catalogue.credentials.get(credential)?.parts ?? []).map(({ key }) => key);
}

describe('findPlan against the oracle where parts are on offer too', () => {
  it(
    `answers ${String(CASES)} generated cases as the model says, and its checker agrees`,
    { timeout: 3_600_000 },
    () => {
      const comparison = new OracleComparison();
      const seeds = [...Array.from({ length: CASES }, (_, at) => at + 1), ...TELLING];
      const plans = seeds.flatMap((seed) => comparison.plan(generateModuleCase(seed)) ?? []);
      expect(comparison.told).toBe('0 differ\n');
      const share = (has: (plan: Plan) => boolean): number => plans.filter(has).length / CASES;
      expect(share(hasModule)).toBeGreaterThanOrEqual(0.1);
      expect(share(({ awards }) => awards.length > 0)).toBeGreaterThanOrEqual(0.05);
      expect(share(hasWholeAfterModule)).toBeGreaterThanOrEqual(0.01);
    },
  );
});

describe('several plans against the oracle where parts are on offer too', () => {
  it('are the whole front', { timeout: 3_600_000 }, () => {
    const comparison = new OracleComparison();
    for (const from of cases.map(withObjectives)) comparison.front(from);
    expect(comparison.told).toBe('0 differ\n');
  });

  it.each(DIFFERENCES)('are the best that differ by %s', { timeout: 3_600_000 }, (differBy) => {
    const comparison = new OracleComparison();
    for (const from of cases) comparison.alternatives(from, differBy);
    expect(comparison.told).toBe('0 differ\n');
  });
});

describe('modules', () => {
  it('never worsen the best plan', () => {
    const without = ({ catalogue }: DatedCase): PlanningCatalogue => ({
      ...catalogue,
      offers: catalogue.offers.filter(({ parts }) => parts === null),
    });
    const seeds = { better: [] as number[], worse: [] as number[] };
    for (const from of cases) {
      const [fewer, all] = [without(from), from.catalogue].map((one) => rankIn(one, from.request));
      if (!fewer || !all) continue;
      const difference = compareRanks(all, fewer);
      if (difference !== 0) seeds[difference < 0 ? 'better' : 'worse'].push(from.seed);
    }
    expect(seeds.worse).toEqual([]);
    expect(seeds.better.length).toBeGreaterThan(0);
  });

  it.each([0, 1, 3])('leave a bound that the best plan is not below after %i beginnings', (most) => {
    for (const { catalogue, request } of cases) {
      let looked = 0;
      const found = findPlan(catalogue, request, () => (looked += 1) > most);
      const best = rankIn(catalogue, request);
      if (best && (found.kind === 'TIMED_OUT' || found.kind === 'FEASIBLE'))
        expect(compareRanks(found.bound, best)).toBeLessThanOrEqual(0);
    }
  });

  it('are counted otherwise exactly where the checker agrees', () => {
    const told = { plans: 0, none: 0, wrong: [] as string[] };
    for (const { catalogue, request, seed } of cases) {
      const found = findPlan(catalogue, request, () => false);
      if (!('plan' in found) || !hasModule(found.plan)) continue;
      const ranking = request.ranking === 'GUARANTEED' ? 'IF_GRANTED' : 'GUARANTEED';
      const counted = planCounting(ranking, found.plan, catalogue, request);
      told[counted ? 'plans' : 'none'] += 1;
      const violations = counted ? checkPlan(catalogue, { ...request, ranking }, counted) : [];
      if (violations.length > 0) told.wrong.push(`${String(seed)} ${JSON.stringify(violations)}`);
    }
    expect(told.wrong).toEqual([]);
    expect(told.plans).toBeGreaterThan(10);
  });

  it.each(Object.entries(faults))('taken as if %s are found out', (_, { seen, breaks }) => {
    const broken = cases.flatMap((from) => {
      const faulty = seen(from);
      const found = findPlan(faulty.catalogue, faulty.request, () => false);
      return 'plan' in found ? checkPlan(from.catalogue, from.request, found.plan).map(({ rule }) => rule) : [];
    });
    expect(broken).toContain(breaks);
  });
});

/** The rank of the best plan, beyond all where there is none; null where there is no question to plan for. */
function rankIn(catalogue: PlanningCatalogue, request: PlanRequest): readonly number[] | null {
  const found = findPlan(catalogue, request, () => false);
  if ('rank' in found) return found.rank;
  return found.kind === 'INFEASIBLE' ? [Number.MAX_SAFE_INTEGER] : null;
}

function withObjectives(from: DatedCase): DatedCase {
  const random = seededRandom(from.seed + 2_000_000);
  const among = OBJECTIVES.filter((one) => one !== 'FIRST_CREDENTIAL');
  const [first = 'FINISH', ...more] = random.some(among, random.pick([2, 2, 3, 4]));
  return { ...from, request: { ...from.request, objectives: [first, ...more] } };
}

function hasModule({ steps }: Plan): boolean {
  return steps.some(({ module }) => module);
}

function hasWholeAfterModule({ steps }: Plan): boolean {
  return steps.some(
    ({ module, credential }) => !module && steps.some((one) => one.module && one.credential === credential),
  );
}
