import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../bench/planner/comparePlans.js';
import { compareWays, type Comparison, type Contest, differs } from '../../bench/planner/compareWays.js';
import { withoutPeriods } from '../../bench/planner/highs/DatedChoices.js';
import { type Highs, openHighs } from '../../bench/planner/highs/openHighs.js';
import { HARD, TINY } from '../../bench/planner/NationalSize.js';
import { nationalCatalogue } from '../../bench/planner/nationalCatalogue.js';
import { nationalRequests } from '../../bench/planner/nationalRequests.js';
import { plannerFigure, printFigures } from '../../bench/planner/PlannerFigure.js';
import { findPlan } from '../../src/pathways/domain/dated/findPlan.js';
import { NO_LIMITS } from '../../src/pathways/domain/dated/PlanRequest.js';
import { findWays } from '../../src/pathways/domain/findWays.js';
import { Planning } from '../../src/pathways/domain/Planning.js';
import type { PlanningCatalogue } from '../../src/pathways/domain/PlanningCatalogue.js';
import { WaySearch } from '../../src/pathways/domain/WaySearch.js';

const MOST_LOOKS = 25;
const highs = await openHighs();
const tiny = withoutPeriods(nationalCatalogue(TINY));
const requests = nationalRequests(tiny, 3, 40);
/** Those that HiGHS answers fast. */
const forWays = [4, 7, 10, 14, 21, 22, 25, 28].flatMap((at) => requests[at] ?? []);
/** The last has no plan. */
const forPlans = [4, 7, 10, 13, 14].flatMap((at) => requests[at] ?? []);
/** Without limits, so that more plans are left. */
const free = { ...NO_LIMITS, hoursPerWeek: 40 };

function contest(more: Partial<Contest> = {}): Contest {
  return { catalogue: tiny, highs, highsSeconds: 60, plannerMs: 60_000, isTight: true, ...more };
}

function waysCompared(more?: Partial<Contest>, find = findWays): readonly Comparison[] {
  return forWays.flatMap(
    (request) => compareWays({ ...request, ranking: 'IF_GRANTED', count: 1 }, contest(more), find) ?? [],
  );
}

function plansCompared(more?: Partial<Contest>, find = findPlan): readonly Comparison[] {
  return forPlans.flatMap(
    (request) =>
      comparePlans({ ...request, ranking: 'GUARANTEED', limits: free, objectives: ['COST'] }, contest(more), find) ??
      [],
  );
}

/** HiGHS with every third constraint lost on the way. */
const forgetful: Highs = {
  solve: (program, seconds) => {
    const lines = program.text.split('\n').filter((line) => !/^ r\d*[147]: .*=/.test(line));
    return highs.solve({ text: lines.join('\n') }, seconds);
  },
};

/** The catalogue without the rules of that purpose, as a planner that overlooks them sees it. */
function overlooking(purpose: 'EXEMPTION' | 'ADMISSION'): PlanningCatalogue {
  return { ...tiny, rules: tiny.rules.filter((rule) => rule.purpose !== purpose) };
}

describe('the generated catalogues', () => {
  it('are the same for the same seed, and say that they are synthetic', () => {
    expect(nationalCatalogue(TINY)).toEqual(nationalCatalogue(TINY));
    const { credentials, offers, rules } = nationalCatalogue(TINY);
    const bases = [...credentials.values(), ...offers, ...rules].map(({ basis }) => basis);
    expect(new Set(bases)).toEqual(new Set(['SYNTHETIC']));
  });

  it('are harder where they are to be: more that is asked together, from beside, and shared', () => {
    const [usual, hard] = [TINY, { ...HARD, domains: 1 }].map(nationalCatalogue).map(({ credentials, rules }) => {
      const entries = rules.filter(({ key }) => key.startsWith('ENTRY/'));
      const units = [...credentials.values()].flatMap(({ parts }) =>
        parts.filter(({ kind }) => kind === 'WERKPROCES').map(({ outcome }) => outcome),
      );
      return {
        entries: entries.length,
        allOf: entries.filter(({ requirement }) => requirement?.kind === 'ALL_OF').length / entries.length,
        distinct: new Set(units).size / units.length,
      };
    });
    expect(hard?.entries).toBeGreaterThan(usual?.entries ?? NaN);
    expect(hard?.allOf).toBeGreaterThan(usual?.allOf ?? NaN);
    expect(hard?.distinct).toBeLessThan(usual?.distinct ?? NaN);
  });
});

describe('the comparison with HiGHS', { timeout: 240_000 }, () => {
  it('finds equal least loads by both formulations', () => {
    const comparisons = waysCompared();
    expect(comparisons.filter(differs)).toEqual([]);
    expect(comparisons.filter(({ planner }) => planner.result !== null)).toHaveLength(forWays.length);
    expect(comparisons.flatMap(({ byHighs }) => byHighs).filter(({ result }) => result === 'LIMIT')).toEqual([]);
  });

  it('finds equal least costs of dated plans by both formulations', () => {
    const comparisons = plansCompared();
    expect(comparisons.filter(differs)).toEqual([]);
    expect(comparisons.filter(({ planner }) => planner.result !== null)).toHaveLength(forPlans.length - 1);
  });

  it('compares nothing that the planner gives in haste', () => {
    const hasty = (...[catalogue, request]: Parameters<typeof findWays>): ReturnType<typeof findWays> =>
      findWays(catalogue, request, () => true);
    expect(waysCompared({}, hasty)).toEqual([]);
  });

  it.each(['EXEMPTION', 'ADMISSION'] as const)('finds out a planner that overlooks rules of %s', (purpose) => {
    const comparisons = waysCompared({}, (_, ...rest) => findWays(overlooking(purpose), ...rest));
    expect(comparisons.filter(differs).length).toBeGreaterThan(0);
  });

  it('finds out a planner that takes prices for half', () => {
    const cheap = { ...tiny, offers: tiny.offers.map((one) => ({ ...one, priceCents: (one.priceCents ?? 0) / 2 })) };
    const comparisons = plansCompared({}, (_, ...rest) => findPlan(cheap, ...rest));
    expect(comparisons.filter(differs).length).toBeGreaterThan(0);
  });

  it('finds out formulations that lost constraints', () => {
    expect(waysCompared({ highs: forgetful, highsSeconds: 1 }).filter(differs).length).toBeGreaterThan(0);
    expect(plansCompared({ highs: forgetful, highsSeconds: 1 }).filter(differs).length).toBeGreaterThan(0);
  });
});

describe('the search for ways', () => {
  // Guards the speed by what is looked at: without bounds on what may be taken next these are thousands.
  it('looks at few beginnings in a catalogue of a whole domain', () => {
    const looks = requests.map((request) => {
      const search = new WaySearch(new Planning(tiny, { ...request, ranking: 'GUARANTEED', count: 1 }));
      return search.run(() => false).proven ? search.looks : Infinity;
    });
    expect(Math.max(...looks)).toBeLessThan(MOST_LOOKS);
  });
});

describe('the report', () => {
  it('says of each goal whether it is met', () => {
    const figures = [
      plannerFigure('ways, p50', 0.9, 'ms', { atMost: 1 }),
      plannerFigure('ways, p99', 41, 'ms', { atMost: 40 }),
      plannerFigure('ratio', 149, '×', { atLeast: 150 }),
      plannerFigure('proved', 99.5, '%'),
    ];
    expect(figures.map(({ verdict }) => verdict)).toEqual(['PASS', 'MISS', 'MISS', null]);
    expect(printFigures(figures).split('\n')[2]).toMatch(/ways, p50 +\| 0\.90 ms +\| ≤ 1 +\| PASS/);
  });

  it('gives no verdict on figures that say nothing', () => {
    expect(plannerFigure('ways, p50', 0.9, 'ms', { atMost: 1 }, false).verdict).toBeNull();
  });
});
