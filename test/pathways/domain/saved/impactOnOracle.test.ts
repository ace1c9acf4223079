import { describe, expect, inject, it } from 'vitest';
import { daysLater } from '../../../../src/pathways/domain/checker/days.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Plan } from '../../../../src/pathways/domain/dated/Plan.js';
import type { PlannedOffer, PlanningCatalogue } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import { type Impact, type ImpactKind, impactOn } from '../../../../src/pathways/domain/saved/impactOn.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { type Random, seededRandom } from '../../../support/generate/Random.js';
import { compareRanks, type OraclePlan, oraclePlan, plansFor } from '../../../support/oracle/oraclePlan.js';

const CASES = 3 * inject('datedCases');

type Change = (from: PlanningCatalogue, plan: Plan, random: Random) => PlanningCatalogue;

/** What may happen to a catalogue, to the offers of the plan more often than to others. */
const changes: Readonly<Record<string, Change>> = {
  'an offer is gone': (from, plan, random) => {
    const { key } = anOffer(from, plan, random);
    return { ...from, offers: from.offers.filter((offer) => offer.key !== key) };
  },
  'no seat is free': inOffer(() => ({ seats: 0 })),
  'an offer begins a week later': inOffer(({ startDate, entryFrom, entryTo, endDate }) => ({
    startDate: startDate && daysLater(startDate, 7),
    entryFrom: entryFrom && daysLater(entryFrom, 7),
    entryTo: entryTo && daysLater(entryTo, 7),
    endDate: endDate && daysLater(endDate, 7),
  })),
  'an offer takes longer': inOffer(({ endDate, weeks }, random) => ({
    endDate: endDate && daysLater(endDate, random.pick([1, 20, 200])),
    weeks: weeks && weeks + random.pick([1, 8, 40]),
  })),
  'an offer costs more': inOffer(({ priceCents }, random) => ({
    priceCents: priceCents && priceCents + random.pick([100, 9_000]),
  })),
  // What an exemption would save if it were granted is no figure of the oracle.
  'a rule is gone': (from, _, random) => {
    const { key } = random.pick(from.rules.filter(({ purpose }) => purpose !== 'EXEMPTION'));
    return { ...from, rules: from.rules.filter((rule) => rule.key !== key) };
  },
  'a rule holds of nobody': (from, _, random) => {
    const { key } = random.pick(from.rules.filter(({ purpose }) => purpose === 'ADMISSION'));
    const nobody = { kind: 'ANY_OF', of: [] } as const;
    return { ...from, rules: from.rules.map((rule) => (rule.key === key ? { ...rule, requirement: nobody } : rule)) };
  },
  'a credential is no longer started': (from, plan, random) => {
    const of = random.pick(plan.steps).credential;
    const ended = [...from.credentials].map(
      ([key, one]) => [key, key === of ? { ...one, lastStart: '2026-12-31' } : one] as const,
    );
    return { ...from, credentials: new Map(ended) };
  },
};

function inOffer(change: (offer: PlannedOffer, random: Random) => Partial<PlannedOffer>): Change {
  return (from, plan, random) => {
    const { key } = anOffer(from, plan, random);
    return { ...from, offers: from.offers.map((one) => (one.key === key ? { ...one, ...change(one, random) } : one)) };
  };
}

function anOffer({ offers }: PlanningCatalogue, { steps }: Plan, random: Random): PlannedOffer {
  const own = offers.filter(({ key }) => steps.some(({ offer }) => offer === key));
  return random.pick(random.chance(0.7) ? own : offers);
}

interface Changed {
  readonly from: DatedCase;
  readonly plan: Plan;
  readonly what: string;
  readonly after: PlanningCatalogue;
  readonly impact: Impact;
}

const changed = Array.from({ length: CASES }, (_, at) => changedCase(at + 1)).filter((one) => one !== null);

/** A case that has a plan of some steps to come, in a catalogue that is changed. */
function changedCase(seed: number): Changed | null {
  const from = generateDatedCase(seed);
  const found = findPlan(from.catalogue, from.request, () => false);
  if (!('plan' in found) || found.plan.steps.length === 0) return null;
  if (found.plan.steps.some(({ startDate }) => startDate <= from.request.asOf)) return null;
  const random = seededRandom(seed + 5_000_000);
  const [what, change] = random.pick(Object.entries(changes));
  const after = change(from.catalogue, found.plan, random);
  return {
    from,
    plan: found.plan,
    what,
    after,
    impact: impactOn(found.plan, from.request, from.catalogue, after, () => false),
  };
}

/** The same offers on the same days for the same parts among all plans that there are. */
function plansLike({ steps }: Plan, catalogue: PlanningCatalogue, { request }: DatedCase): readonly OraclePlan[] {
  const name = JSON.stringify(steps.map(({ offer, startDate, parts }) => [offer, startDate, [...parts].sort()]));
  return [...(plansFor(catalogue, request) ?? [])].filter(
    (one) =>
      JSON.stringify(
        one.steps.map(({ offer, start, parts }) => [offer.key, start, parts.map(({ key }) => key).sort()]),
      ) === name,
  );
}

/** By trying all plans before and after. */
function expectedKind({ from, plan, after }: Changed): ImpactKind {
  const [before] = plansLike(plan, from.catalogue, from);
  const [still] = plansLike(plan, after, from);
  if (!still) return 'BROKEN';
  const [best, bestAfter] = [from.catalogue, after].map((one) => oraclePlan(one, from.request));
  const isSame = (one: OraclePlan | null | undefined, other: OraclePlan | null | undefined): boolean =>
    one && other ? compareRanks(one.rank, other.rank) === 0 : one === other;
  return isSame(before, still) && figures(before) === figures(still) && isSame(best, bestAfter)
    ? 'UNTOUCHED'
    : 'CHANGED';
}

function figures(plan: OraclePlan | undefined): string {
  return JSON.stringify(plan?.steps.map(({ end, isSettled, offer }) => [end, isSettled, offer.priceCents]));
}

describe('what a change does to a plan', () => {
  it(
    `is what trying all plans before and after says, in ${String(CASES)} generated cases`,
    { timeout: 3_600_000 },
    () => {
      const differing = changed.flatMap((one) => {
        const expected = expectedKind(one);
        return one.impact.kind === expected
          ? []
          : [`${one.what}, seed ${String(one.from.seed)}: ${one.impact.kind}, expected ${expected}`];
      });
      expect(differing).toEqual([]);
    },
  );

  it.each(Object.keys(changes))('is seen where %s', (what) => {
    const kinds = changed.filter((one) => one.what === what).map(({ impact }) => impact.kind);
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  it('is turned round when the change is', () => {
    const broken = changed.filter(({ impact }) => impact.kind === 'BROKEN');
    expect(broken.length / changed.length).toBeGreaterThan(0.1);
    const back = broken.map(({ from, plan, after }) =>
      impactOn(plan, from.request, after, from.catalogue, () => false),
    );
    expect(new Set(back.map(({ kind }) => kind))).toEqual(new Set(['RESCUED']));
  });
});
