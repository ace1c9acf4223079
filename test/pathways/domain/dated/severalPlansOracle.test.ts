import { describe, expect, inject, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import { type Difference, DIFFERENCES } from '../../../../src/pathways/domain/dated/differenceOf.js';
import { findAlternatives } from '../../../../src/pathways/domain/dated/findAlternatives.js';
import { findFront } from '../../../../src/pathways/domain/dated/findFront.js';
import type { Plan, PlansFound, Rank } from '../../../../src/pathways/domain/dated/Plan.js';
import { OBJECTIVES, type PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { compactCase } from '../../../support/generate/compactCase.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { seededRandom } from '../../../support/generate/Random.js';
import { nameOf, oracleAlternatives } from '../../../support/oracle/oracleAlternatives.js';
import { oracleFront } from '../../../support/oracle/oracleFront.js';

const CASES = inject('datedCases');
const FAILING_CASES_SHOWN = 2;
const seeds = Array.from({ length: CASES }, (_, at) => at + 1);

describe('findFront against the oracle', () => {
  it(`finds the whole front of ${String(CASES)} generated cases`, { timeout: 3_600_000 }, () => {
    const differing: string[] = [];
    const fronts: (readonly Rank[])[] = [];
    for (const from of seeds.map(withObjectives)) {
      const front = oracleFront(from.catalogue, from.request);
      const found = findFront(from.catalogue, from.request, 100, () => false);
      if (front) fronts.push(front);
      if (JSON.stringify(front ?? []) !== JSON.stringify(ranksOf(found)) || !isSure(found) || !isSound(found, from))
        differing.push(`oracle ${JSON.stringify(front)}, planner ${JSON.stringify(found)}\n${compactCase(from)}`);
    }
    expect(shown(differing)).toBe('0 differ\n');
    expect(fronts.filter((front) => front.length > 1).length / CASES).toBeGreaterThanOrEqual(0.05);
    expect(fronts.filter(hasUnsupported).length).toBeGreaterThan(0);
  });

  it('answers the least by rank where not all are asked, and says that there are more', () => {
    const whole = seeds
      .map(withObjectives)
      .map((from) => ({ from, all: ranksOf(findFront(from.catalogue, from.request, 100, () => false)) }))
      .filter(({ all }) => all.length > 1);
    expect(whole.length).toBeGreaterThan(0);
    for (const { from, all } of whole) {
      const found = findFront(from.catalogue, from.request, all.length - 1, () => false);
      expect(found).toMatchObject({ kind: 'PLANS', complete: false });
      expect(ranksOf(found)).toEqual(all.slice(0, -1));
      expect(findFront(from.catalogue, from.request, all.length, () => false)).toMatchObject({ complete: true });
    }
  });

  it('answers no dominated plan when it is cut short, and does not call it complete', () => {
    let cut = 0;
    for (const from of seeds.map(withObjectives)) {
      let looked = 0;
      const found = findFront(from.catalogue, from.request, 100, () => (looked += 1) > 3);
      if (found.kind !== 'PLANS' || found.complete) continue;
      cut += 1;
      const count = from.request.objectives.length;
      const values = found.plans.map(({ rank }) => rank.slice(0, count));
      expect(values.filter((one) => values.some((other) => other !== one && isNowhereAbove(other, one)))).toEqual([]);
      const front = ranksOf(findFront(from.catalogue, from.request, 100, () => false)).map((rank) => rank.join(' '));
      const proven = found.plans.filter((one) => one.proven).map(({ rank }) => rank.join(' '));
      expect(proven.filter((rank) => !front.includes(rank))).toEqual([]);
    }
    expect(cut).toBeGreaterThan(0);
  });
});

describe.each(DIFFERENCES)('findAlternatives that differ by %s against the oracle', (differBy) => {
  it(`finds the best of ${String(CASES)} generated cases`, { timeout: 3_600_000 }, () => {
    const differing: string[] = [];
    let several = 0;
    for (const from of seeds.map(withProviders)) {
      const best = oracleAlternatives(from.catalogue, from.request, differBy);
      const found = findAlternatives(from.catalogue, from.request, differBy, 3, () => false);
      if (best && best.size > 1) several += 1;
      const wrong = best ? wrongIn(found, best, differBy, from.catalogue) : [];
      if (wrong.length > 0 || !isSure(found) || !isSound(found, from))
        differing.push(`${wrong.join('; ')}: oracle ${JSON.stringify([...(best ?? [])])}\n${compactCase(from)}`);
    }
    expect(shown(differing)).toBe('0 differ\n');
    expect(several / CASES).toBeGreaterThanOrEqual(0.02);
  });
});

function withObjectives(seed: number): DatedCase {
  const from = generateDatedCase(seed);
  const random = seededRandom(seed + 2_000_000);
  const [first = 'FINISH', ...more] = random.some(OBJECTIVES, random.pick([2, 2, 3, 4]));
  return { ...from, request: { ...from.request, objectives: [first, ...more] } };
}

function withProviders(seed: number): DatedCase {
  const from = generateDatedCase(seed);
  const random = seededRandom(seed + 3_000_000);
  const offers = from.catalogue.offers.map((offer) => ({ ...offer, provider: random.pick(['s1', 's2', 's3']) }));
  return { ...from, catalogue: { ...from.catalogue, offers } };
}

function wrongIn(
  found: PlansFound,
  best: ReadonlyMap<string, readonly number[]>,
  differBy: Difference,
  catalogue: PlanningCatalogue,
): readonly string[] {
  const plans = found.kind === 'PLANS' ? found.plans : [];
  const least = [...best.values()].sort(byRank).slice(0, 3);
  const names = plans.map(({ plan }) => nameOf(pickedOf(plan, differBy, catalogue)));
  return [
    ...(String(plans.map(({ rank }) => rank)) === String(least)
      ? []
      : [`ranks ${String(plans.map(({ rank }) => rank))}`]),
    ...(new Set(names).size === names.length ? [] : ['two are the same']),
    ...plans.flatMap(({ rank }, at) =>
      String(best.get(names[at] ?? '')) === String(rank) ? [] : [`rank ${String(at)}`],
    ),
    ...(found.kind === 'PLANS' && found.complete !== best.size <= 3 ? ['completeness'] : []),
    ...((found.kind === 'INFEASIBLE') === (best.size === 0) ? [] : [found.kind]),
  ];
}

function pickedOf({ steps }: Plan, differBy: Difference, { offers }: PlanningCatalogue): readonly string[] {
  const offerOf = (key: string) => offers.find((offer) => offer.key === key);
  if (differBy === 'CREDENTIAL') return steps.map(({ credential }) => credential);
  if (differBy === 'FIRST_STEP') return steps.slice(0, 1).map(({ credential }) => credential);
  return steps.map(({ offer }) => (differBy === 'TRACK' ? offerOf(offer)?.track : offerOf(offer)?.provider) ?? '');
}

/** Nothing is cut short where no time is over. */
function isSure(found: PlansFound): boolean {
  return found.kind !== 'TIMED_OUT' && (found.kind !== 'PLANS' || found.plans.every(({ proven }) => proven));
}

function isSound(
  found: PlansFound,
  { catalogue, request }: { catalogue: PlanningCatalogue; request: PlanRequest },
): boolean {
  return found.kind !== 'PLANS' || found.plans.every(({ plan }) => checkPlan(catalogue, request, plan).length === 0);
}

function ranksOf(found: PlansFound): readonly Rank[] {
  return found.kind === 'PLANS' ? found.plans.map(({ rank }) => rank) : [];
}

function isNowhereAbove(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, at) => value <= (other[at] ?? 0));
}

function byRank(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Whether some point of a front lies above the line between its neighbours: no weighted sum of the first two finds it. */
function hasUnsupported(front: readonly Rank[]): boolean {
  return front.some((one, at) => {
    const [before, after] = [front[at - 1], front[at + 1]];
    if (!before || !after) return false;
    const [x0 = 0, y0 = 0, x = 0, y = 0, x1 = 0, y1 = 0] = [before[0], before[1], one[0], one[1], after[0], after[1]];
    return (x - x0) * (y1 - y0) - (y - y0) * (x1 - x0) < 0;
  });
}

function shown(differing: readonly string[]): string {
  return `${String(differing.length)} differ\n${differing.slice(0, FAILING_CASES_SHOWN).join('\n\n')}`;
}
