import { describe, expect, it } from 'vitest';
import { daysLater } from '../../../../src/pathways/domain/checker/days.js';
import { findPlan } from '../../../../src/pathways/domain/dated/findPlan.js';
import type { Limits } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedOffer } from '../../../../src/pathways/domain/PlanningCatalogue.js';
import type { Held } from '../../../../src/shared/pure/planningProfile.js';
import { blankHeld } from '../../../support/generate/blankHeld.js';
import { blankRecognition } from '../../../support/generate/blankRecognition.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { seededRandom, type Random } from '../../../support/generate/Random.js';

const cases = Array.from({ length: 1_200 }, (_, at) => generateDatedCase(at + 1));
const answers = cases.map(bestOf);

type Change = (from: DatedCase, random: Random) => DatedCase;

/** The rank of the best plan; nothing where the goal is held, infinite where there is no plan. */
function bestOf({ catalogue, request }: DatedCase): readonly number[] {
  const found = findPlan(catalogue, request, () => false);
  if (found.kind === 'OPTIMAL') return found.rank;
  return found.kind === 'ALREADY_HELD' ? [] : [Infinity];
}

/** Below 0 where the first is better. */
function compare(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return one.length - other.length;
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] as number) - (other[at] ?? 0);
}

/** How the best plan changes over all cases that the law is about. */
function changes(
  change: Change,
  isMeant: (from: DatedCase) => boolean = () => true,
): Record<'better' | 'equal' | 'worse', readonly number[]> {
  const seeds = { better: [] as number[], equal: [] as number[], worse: [] as number[] };
  for (const [at, from] of cases.entries()) {
    if (!isMeant(from)) continue;
    const difference = compare(bestOf(change(from, seededRandom(from.seed))), answers[at] ?? []);
    seeds[difference < 0 ? 'better' : difference > 0 ? 'worse' : 'equal'].push(from.seed);
  }
  return seeds;
}

const looser: Readonly<Record<string, Change>> = {
  'one offer more': (from, random) => {
    const offer = random.pick(from.catalogue.offers);
    const months = random.whole(1, 400);
    return withOffers(from, [...from.catalogue.offers, laterBy({ ...offer, key: 'offer-more' }, months)]);
  },
  'one recognition more': (from, random) => {
    const { credential } = random.pick(from.catalogue.offers);
    const more = blankRecognition({ key: 'recognition-more', credential, weeks: random.whole(0, 2), priceCents: 0 });
    return { ...from, catalogue: { ...from.catalogue, recognitions: [...from.catalogue.recognitions, more] } };
  },
  'more money': inLimits(({ budgetCents }) => ({ budgetCents: budgetCents && budgetCents + 3_000 })),
  'no budget': inLimits(() => ({ budgetCents: null })),
  'more hours': inLimits(({ hoursPerWeek }) => ({ hoursPerWeek: hoursPerWeek && hoursPerWeek + 12 })),
  'no limit on hours': inLimits(() => ({ hoursPerWeek: null })),
  'a later last day': inLimits(({ latestFinish }) => ({ latestFinish: latestFinish && daysLater(latestFinish, 90) })),
  'every track, region, language and time of day': inLimits(() => ({
    tracks: null,
    regions: null,
    languages: null,
    timesOfDay: null,
  })),
  'unsettled plans too': (from) => ({ ...from, request: { ...from.request, onlySettled: false } }),
  'nothing to pass': (from) => ({ ...from, request: { ...from.request, via: [] } }),
  'a free seat everywhere': (from) =>
    withOffers(
      from,
      from.catalogue.offers.map((offer) => ({ ...offer, seats: 1 })),
    ),
  'every target group': (from) => ({
    ...from,
    request: {
      ...from.request,
      targetGroups: ['STARTER', 'DOORSTARTER', 'OPSTROMER', 'ZIJ_INSTROMER', 'HERSTARTER', 'NIEUWKOMER'],
    },
  }),
};

const tighter: Readonly<Record<string, Change>> = {
  'one offer less': (from, random) => {
    const left = random.pick(from.catalogue.offers);
    return withOffers(
      from,
      from.catalogue.offers.filter((offer) => offer !== left),
    );
  },
  'a budget': inLimits(({ budgetCents }) => ({ budgetCents: Math.min(budgetCents ?? Infinity, 5_000) })),
  'few hours': inLimits(({ hoursPerWeek }) => ({ hoursPerWeek: Math.min(hoursPerWeek ?? Infinity, 12) })),
  'one track': inLimits(({ tracks }) => ({ tracks: tracks?.slice(0, 1) ?? ['BOL'] })),
  'one language': inLimits(({ languages }) => ({ languages: languages?.slice(0, 1) ?? ['nl'] })),
  'one time of day': inLimits(({ timesOfDay }) => ({ timesOfDay: timesOfDay?.slice(0, 1) ?? ['DAYTIME'] })),
  'settled plans only': (from) => ({ ...from, request: { ...from.request, onlySettled: true } }),
};

const renamed: Readonly<Record<string, Change>> = {
  'other names': (from) => {
    const { credentials, ...rest } = from.catalogue;
    const text = JSON.stringify({ ...rest, credentials: [...credentials], request: from.request });
    const other = JSON.parse(text.replaceAll(/"([akopz]\d)"/g, '"other $1"')) as {
      credentials: [string, never][];
      request: DatedCase['request'];
    } & Omit<DatedCase['catalogue'], 'credentials'>;
    const { request, ...catalogue } = other;
    return { ...from, request, catalogue: { ...catalogue, credentials: new Map(other.credentials) } };
  },
  'names in the opposite order': (from) => {
    const count = from.catalogue.offers.length;
    return withOffers(
      from,
      from.catalogue.offers.map((offer, at) => ({ ...offer, key: `offer-${String(99 - at - count)}` })),
    );
  },
  'offers and rules in another order': (from, random) => {
    const { offers, rules } = from.catalogue;
    const catalogue = { ...from.catalogue, offers: random.some(offers, 99), rules: random.some(rules, 99) };
    return { ...from, catalogue };
  },
};

describe('the best plan', () => {
  it.each(Object.entries(looser))('is never worse with %s', (name, change) => {
    // What was to be passed was an aim, and what is built on is asked by aims alone.
    const { better, worse } = changes(change, name === 'nothing to pass' ? asksNoFirst : undefined);
    expect(worse).toEqual([]);
    expect(better.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(tighter))('is never better with %s', (_, change) => {
    const { better, worse } = changes(change);
    expect(better).toEqual([]);
    expect(worse.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(renamed))('is as good with %s', (_, change) => {
    const { better, worse } = changes(change);
    expect([...better, ...worse]).toEqual([]);
  });

  it.each([
    ['a result', (outcome: string, _scope: string) => blankHeld({ outcome, status: 'EXAMINED' })],
    ['an exemption', (outcome: string, scope: string) => blankHeld({ outcome, scope, status: 'EXEMPTED' })],
  ] as const)('is never worse with %s more, where nothing is excluded', (_, heldAs) => {
    const { better, worse } = changes(
      (from, random) => withHolding(from, random, heldAs),
      (from) => excludesNothing(from) && asksNoFirst(from),
    );
    expect(worse).toEqual([]);
    expect(better.length).toBeGreaterThan(0);
  });

  it('can have its first credential later with less to pass or a result more, which an award then no longer leads to', () => {
    const asksFirst = (from: DatedCase): boolean => !asksNoFirst(from) && excludesNothing(from);
    const heldAs = (outcome: string): Held => blankHeld({ outcome, status: 'EXAMINED' });
    const passing = changes((from) => ({ ...from, request: { ...from.request, via: [] } }), asksFirst);
    const holding = changes((from, random) => withHolding(from, random, heldAs), asksFirst);
    expect(passing.worse.length).toBeGreaterThan(0);
    expect(holding.worse.length).toBeGreaterThan(0);
  });

  it('can be worse with a result more where a rule excludes what is held', () => {
    const heldAs = (outcome: string): Held => blankHeld({ outcome, status: 'EXAMINED' });
    const { worse } = changes(
      (from, random) => withHolding(from, random, heldAs),
      (from) => !excludesNothing(from),
    );
    expect(worse.length).toBeGreaterThan(0);
  });
});

function asksNoFirst({ request }: DatedCase): boolean {
  return !request.objectives.includes('FIRST_CREDENTIAL');
}

describe('a search that is cut short', () => {
  it.each([0, 1, 3, 7, 20, 70])('after %i beginnings tells a bound that the best plan is not below', (most) => {
    const kinds = new Set<string>();
    for (const [at, { catalogue, request }] of cases.entries()) {
      let looked = 0;
      const found = findPlan(catalogue, request, () => (looked += 1) > most);
      kinds.add(found.kind);
      const best = answers[at] ?? [];
      if (found.kind === 'TIMED_OUT' || found.kind === 'FEASIBLE')
        expect(compare(found.bound, best)).toBeLessThanOrEqual(0);
      if (found.kind === 'FEASIBLE') expect(compare(best, found.rank)).toBeLessThanOrEqual(0);
      if (found.kind === 'OPTIMAL') expect(found.rank).toEqual(best);
    }
    expect(kinds).toContain(most < 20 ? 'TIMED_OUT' : 'OPTIMAL');
  });
});

function withOffers(from: DatedCase, offers: readonly PlannedOffer[]): DatedCase {
  return { ...from, catalogue: { ...from.catalogue, offers } };
}

function inLimits(changed: (limits: Limits) => Partial<Limits>): Change {
  return (from) => {
    const { limits } = from.request;
    return { ...from, request: { ...from.request, limits: { ...limits, ...changed(limits) } } };
  };
}

function laterBy(offer: PlannedOffer, days: number): PlannedOffer {
  const later = (day: string | null): string | null => day && daysLater(day, days);
  const { startDate, endDate, entryFrom, entryTo } = offer;
  return {
    ...offer,
    startDate: later(startDate),
    endDate: later(endDate),
    entryFrom: later(entryFrom),
    entryTo: later(entryTo),
  };
}

function withHolding(from: DatedCase, random: Random, heldAs: (outcome: string, scope: string) => Held): DatedCase {
  const parts = [...from.catalogue.credentials.values()].flatMap(({ key, parts: of }) =>
    of.flatMap(({ outcome }) => (outcome === null ? [] : [[outcome, key] as const])),
  );
  const [outcome, scope] = random.pick(parts);
  const { profile } = from.request;
  const holdings = [...profile.holdings, heldAs(outcome, scope)];
  return { ...from, request: { ...from.request, profile: { ...profile, holdings } } };
}

function excludesNothing({ catalogue }: DatedCase): boolean {
  return !JSON.stringify(catalogue.rules).includes('"NOT"');
}
