import { describe, expect, inject, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import { daysLater } from '../../../../src/pathways/domain/checker/days.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { Ranking } from '../../../../src/pathways/domain/PlanningRequest.js';
import type { Unit } from '../../../../src/pathways/domain/repair/Change.js';
import type { LimitWorth } from '../../../../src/pathways/domain/repair/bindingLimits.js';
import { type RecognitionValue, recognitionValue } from '../../../../src/pathways/domain/repair/recognitionValue.js';
import type { Worth } from '../../../../src/pathways/domain/repair/Worth.js';
import { blankHeld } from '../../../support/generate/blankHeld.js';
import { compactCase } from '../../../support/generate/compactCase.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { compareRanks, oraclePlan } from '../../../support/oracle/oraclePlan.js';
import { unitsOf } from '../../../support/oracle/oracleRepairs.js';

const CASES = inject('recognitionCases');
const MOST_UNITS = 4;
const FAILING_CASES_SHOWN = 2;
const never = (): boolean => false;

interface Valued {
  readonly from: DatedCase;
  readonly units: readonly Unit[];
  readonly found: RecognitionValue;
}

const valued: readonly Valued[] = Array.from({ length: CASES }, (_, at) => at + 1).flatMap((seed) => {
  const from = withLimits(generateDatedCase(seed));
  const units = unitsOf(from)
    .slice(0, MOST_UNITS)
    .map(([credential, outcome]) => ({ credential, outcome }));
  const found = recognitionValue(from.catalogue, from.request, units, never);
  return found.kind === 'VALUED' && units.length > 0 ? [{ from, units, found }] : [];
});

describe('recognitionValue against the oracle', () => {
  it(`values every set of units of ${String(CASES)} generated cases`, { timeout: 3_600_000 }, () => {
    const differing = valued.flatMap(({ from, units, found }) => {
      const base = rankOf(from.request, from);
      const wrong = found.sets.filter((set) => {
        const holdings = set.units.map(({ credential, outcome }) =>
          blankHeld({ outcome, scope: credential, status: 'EXEMPTED' }),
        );
        const profile = { ...from.request.profile, holdings: [...from.request.profile.holdings, ...holdings] };
        return !isRight(set, base, { ...from.request, profile }, from);
      });
      const names = new Set(found.sets.map((set) => set.units.map((one) => units.indexOf(one)).join()));
      const isWhole = names.size === 2 ** units.length - 1 && found.complete;
      return wrong.length === 0 && isWhole ? [] : [`${JSON.stringify(wrong)}\n${compactCase(from)}`];
    });
    expect(`${String(differing.length)} differ\n${differing.slice(0, FAILING_CASES_SHOWN).join('\n\n')}`).toBe(
      '0 differ\n',
    );
    expect(valued.length / CASES).toBeGreaterThanOrEqual(0.2);
  });

  it('says what more of a limit and none of it would bring', { timeout: 3_600_000 }, () => {
    const differing = valued.flatMap(({ from, found }) => {
      const base = rankOf(from.request, from);
      const wrong = found.limits.filter((one) => !isLimitRight(one, base, from));
      return wrong.length === 0 ? [] : [`${JSON.stringify(wrong)}\n${compactCase(from)}`];
    });
    expect(`${String(differing.length)} differ\n${differing.slice(0, FAILING_CASES_SHOWN).join('\n\n')}`).toBe(
      '0 differ\n',
    );
    const limits = valued.flatMap(({ found }) => found.limits);
    expect(limits.filter(({ binds }) => binds).length).toBeGreaterThan(0);
    expect(limits.filter(({ binds }) => binds === false).length).toBeGreaterThan(0);
  });

  it('meets units that are worth more together than apart, and units that make a plan possible', () => {
    const beyond = valued.filter(({ found }) => found.sets.some((set) => savedDays(set) > apart(set.units, found)));
    expect(beyond.length).toBeGreaterThan(0);
    const enabling = valued.filter(
      ({ found }) => found.base.kind === 'INFEASIBLE' && found.sets.some(({ plan }) => plan),
    );
    expect(enabling.length).toBeGreaterThan(0);
  });

  it('answers only plans that the checker has nothing against', () => {
    for (const { from, found } of valued)
      for (const { plan, units } of found.sets) {
        const holdings = units.map(({ credential, outcome }) =>
          blankHeld({ outcome, scope: credential, status: 'EXEMPTED' }),
        );
        const profile = { ...from.request.profile, holdings: [...from.request.profile.holdings, ...holdings] };
        expect(plan ? checkPlan(from.catalogue, { ...from.request, profile }, plan) : []).toEqual([]);
      }
  });

  it('asks one question for each set and at most two for each limit', () => {
    for (const { units, found } of valued)
      expect(found.solves).toBeLessThanOrEqual(2 ** units.length + 2 * found.limits.length);
  });
});

describe('recognitionValue', () => {
  it('takes the units for which there is evidence where none are named', { timeout: 120_000 }, () => {
    const seen = { guaranteed: 0, ifGranted: 0, claimed: 0, held: 0 };
    for (const { from } of valued) {
      const found = recognitionValue(from.catalogue, from.request, null, never) as RecognitionValue;
      const { profile } = from.request;
      const held = profile.holdings.flatMap(({ outcome }) => outcome ?? []);
      const inMusts = unitsOf(from).map(([credential, outcome]) => ({ credential, outcome }));
      const sources = {
        guaranteed: exemptibleOn(from, 'GUARANTEED'),
        ifGranted: exemptibleOn(from, 'IF_GRANTED'),
        claimed: inMusts.filter(({ outcome }) => profile.claimedOutcomes.includes(outcome)).map(nameOf),
        held: inMusts.filter(({ outcome }) => held.includes(outcome)).map(nameOf),
      };
      expect(found.units.map(nameOf)).toEqual([...new Set(Object.values(sources).flat())].sort());
      for (const [source, names] of Object.entries(sources)) {
        const others = Object.entries(sources).flatMap(([other, some]) => (other === source ? [] : some));
        seen[source as keyof typeof seen] += names.filter((one) => !others.includes(one)).length;
      }
    }
    // Each of the four tells of a unit of which no other does.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('adds up what each unit of a set saves alone', () => {
    let several = 0;
    for (const { found } of valued)
      for (const { units, apart } of found.sets) {
        const alone = units.map(
          (unit) => found.sets.find((one) => one.units.length === 1 && one.units[0] === unit)?.saved,
        );
        const known = alone.flatMap((one) => one ?? []);
        const sumOf = (figure: 'days' | 'sbu' | 'awayDays') =>
          known.reduce((sum, one) => sum + (one[figure] ?? Number.NaN), 0);
        const cents = known.some((one) => one.cents === null)
          ? null
          : known.reduce((sum, one) => sum + (one.cents ?? 0), 0);
        const sum = { days: sumOf('days'), sbu: sumOf('sbu'), cents, awayDays: sumOf('awayDays') };
        expect(apart).toEqual(known.length < units.length ? null : sum);
        if (units.length > 1 && sum.days > 0) several += 1;
      }
    expect(several).toBeGreaterThan(0);
  });

  it('looks at many units alone, by twos and all together, and does not call that complete', () => {
    const many = valued.find(({ from }) => unitsOf(from).length > 0);
    const outcomes = Array.from({ length: 8 }, (_, at) => `other-${String(at)}`);
    const units = outcomes.map((outcome) => ({ credential: many?.units[0]?.credential ?? '', outcome }));
    const from = many?.from as DatedCase;
    const found = recognitionValue(from.catalogue, from.request, units, never) as RecognitionValue;
    expect(found.sets.map((set) => set.units.length)).toEqual([
      ...Array.from({ length: 8 }, () => 1),
      ...Array.from({ length: 28 }, () => 2),
      8,
    ]);
    expect(found.complete).toBe(false);
  });

  it('proves nothing that it had no time for', { timeout: 120_000 }, () => {
    let cut = 0;
    for (const { from, units } of valued) {
      let looked = 0;
      const found = recognitionValue(from.catalogue, from.request, units, () => (looked += 1) > 10);
      if (found.kind !== 'VALUED') continue;
      if (!found.complete) cut += 1;
      expect(found.sets.every(({ proven }) => proven)).toBe(found.complete);
      expect(found.limits.filter((one) => one.binds === false && !one.lifted.proven)).toEqual([]);
    }
    expect(cut).toBeGreaterThan(0);
  });
});

/** More cases with limits that may bind. */
function withLimits(from: DatedCase): DatedCase {
  const { limits, startDate } = from.request;
  if (from.seed % 3 !== 0) return from;
  const tight = { hoursPerWeek: 16, latestFinish: daysLater(startDate, 700), budgetCents: 20_000 };
  return { ...from, request: { ...from.request, limits: { ...limits, ...tight } } };
}

/** Zeros where the goal is held then, null where there is no plan. */
function rankOf(request: PlanRequest, { catalogue }: DatedCase): readonly number[] | null {
  const plan = oraclePlan(catalogue, request);
  return plan === undefined ? request.objectives.map(() => 0).concat([0, 0, 0, 0]) : (plan?.rank ?? null);
}

function isRight(worth: Worth, base: readonly number[] | null, request: PlanRequest, from: DatedCase): boolean {
  const rank = rankOf(request, from);
  if (rank === null) return worth.saved === null && worth.kind === 'INFEASIBLE';
  if (base === null) return worth.saved === null && worth.kind !== 'INFEASIBLE';
  const isRank = worth.rank === null ? worth.kind === 'ALREADY_HELD' : compareRanks(worth.rank, rank) === 0;
  const [days, sbu] = [-2, -1].map((place) => (base.at(place) ?? 0) - (rank.at(place) ?? 0));
  const { saved } = worth;
  if (saved === null) return false;
  return isRank && saved.days === days && saved.sbu === sbu && isCostRight(worth, base, rank, request);
}

function isCostRight(
  { saved }: Worth,
  base: readonly number[],
  rank: readonly number[],
  { objectives }: PlanRequest,
): boolean {
  const at = objectives.indexOf('COST');
  return at < 0 || saved?.cents === (base[at] ?? 0) - (rank[at] ?? 0);
}

function isLimitRight(
  { limit, binds, more, lifted }: LimitWorth,
  base: readonly number[] | null,
  from: DatedCase,
): boolean {
  const { request } = from;
  const { limits, via } = request;
  const withOthers = (others: Partial<typeof limits>): PlanRequest => ({
    ...request,
    limits: { ...limits, ...others },
  });
  const field = {
    HOURS: 'hoursPerWeek',
    BUDGET: 'budgetCents',
    LATEST_FINISH: 'latestFinish',
    TRACKS: 'tracks',
    REGIONS: 'regions',
    LANGUAGES: 'languages',
    TIMES_OF_DAY: 'timesOfDay',
  } as const;
  const without: PlanRequest =
    limit.kind === 'VIA'
      ? { ...request, via: via.filter((key) => key !== limit.credential) }
      : limit.kind === 'ONLY_SETTLED'
        ? { ...request, onlySettled: false }
        : withOthers({ [field[limit.kind as keyof typeof field]]: null });
  const longer: PlanRequest | null =
    limit.kind === 'HOURS'
      ? withOthers({ hoursPerWeek: (limits.hoursPerWeek ?? 0) + 1 })
      : limit.kind === 'BUDGET'
        ? withOthers({ budgetCents: (limits.budgetCents ?? 0) + 10_000 })
        : limit.kind === 'LATEST_FINISH'
          ? withOthers({ latestFinish: daysLater(limits.latestFinish ?? '', 7) })
          : null;
  const rank = rankOf(without, from);
  const places = request.objectives.length;
  const isBetter = rank !== null && (base === null || compareRanks(rank.slice(0, places), base.slice(0, places)) < 0);
  const isMoreRight = longer === null ? more === null : more !== null && isRight(more, base, longer, from);
  return binds === isBetter && isRight(lifted, base, without, from) && isMoreRight;
}

function nameOf({ credential, outcome }: Unit): string {
  return `${credential} ${outcome}`;
}

/** Units that may be exempted on the best plan, counting so. */
function exemptibleOn({ catalogue, request }: DatedCase, ranking: Ranking): readonly string[] {
  const found = findPlan(catalogue, { ...request, ranking }, never);
  const steps = 'plan' in found ? found.plan.steps : [];
  return steps.flatMap(({ credential, exemptibleParts }) =>
    (catalogue.credentials.get(credential)?.parts ?? []).flatMap(({ key, outcome }) =>
      outcome !== null && exemptibleParts.includes(key) ? nameOf({ credential, outcome }) : [],
    ),
  );
}

function savedDays({ saved }: Worth): number {
  return saved?.days ?? 0;
}

function apart(units: readonly Unit[], { sets }: RecognitionValue): number {
  const single = sets.filter((set) => set.units.length === 1 && units.some((one) => set.units.includes(one)));
  return single.reduce((sum, set) => sum + Math.max(0, savedDays(set)), 0);
}
