import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../src/pathways/domain/checker/checkPlan.js';
import type { PlanFound, PlanStep } from '../../../../src/pathways/domain/dated/Plan.js';
import { changedQuestion } from '../../../../src/pathways/domain/repair/changedQuestion.js';
import { whatIf } from '../../../../src/pathways/domain/repair/whatIf.js';
import type { Otherwise } from '../../../../src/pathways/domain/repair/Otherwise.js';
import { blankHeld } from '../../../support/generate/blankHeld.js';
import { blankOffer } from '../../../support/generate/blankOffer.js';
import { blankRule } from '../../../support/generate/blankRule.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { generateDatedCase } from '../../../support/generate/generateDatedCase.js';
import { generateModuleCase } from '../../../support/generate/generateModuleCase.js';
import { oraclePlan } from '../../../support/oracle/oraclePlan.js';
import { tinyCatalogue } from '../../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../../support/oracle/tinyRequest.js';

const SAME: Otherwise = {
  profile: {},
  holdings: [],
  claimedOutcomes: [],
  recognised: [],
  targetGroups: [],
  limits: {},
  startDate: null,
  via: null,
  onlySettled: null,
  offersGone: [],
  rulesGone: [],
  parameters: [],
};
const NOTHING = { days: 0, guaranteedSbu: 0, ifGrantedSbu: 0, costCents: 0, awayDays: 0 };
const never = (): boolean => false;
/** Cases beyond the first ones that a figure of the law decides. */
const TELLING = [497, 603, 960];
const cases = [...Array.from({ length: 40 }, (_, at) => at + 1), ...TELLING].map(generateDatedCase);
const answers = new Map(cases.map((from) => [from, oracleTold(from)]));

/** What is changed, and the case as it then is, written apart from the planner. */
const changes: Readonly<Record<string, (from: DatedCase) => readonly [Partial<Otherwise>, DatedCase]>> = {
  'one more holding': (from) => {
    const held = blankHeld({ credential: [...from.catalogue.credentials.keys()][0] ?? '', status: 'AWARDED' });
    return [{ holdings: [held] }, withProfile(from, { holdings: [...from.request.profile.holdings, held] })];
  },
  'one outcome claimed': (from) => [
    { claimedOutcomes: ['o1'] },
    withProfile(from, { claimedOutcomes: [...from.request.profile.claimedOutcomes, 'o1'] }),
  ],
  'a unit recognised': (from) => {
    const scope = [...from.catalogue.credentials.keys()].at(-1) ?? '';
    const held = blankHeld({ outcome: 'o1', scope, status: 'EXEMPTED' });
    return [
      { recognised: [{ credential: scope, outcome: 'o1' }] },
      withProfile(from, { holdings: [...from.request.profile.holdings, held] }),
    ];
  },
  'another home and more work': (from) => {
    const profile = { region: 'r2', workHoursPerWeek: 40, companyAgreement: true, mayWork: true };
    return [{ profile }, withProfile(from, profile)];
  },
  'one more target group': (from) => [
    { targetGroups: ['NIEUWKOMER', 'OPSTROMER', 'ZIJ_INSTROMER'] },
    withRequest(from, {
      targetGroups: [...(from.request.targetGroups ?? []), 'NIEUWKOMER', 'OPSTROMER', 'ZIJ_INSTROMER'],
    }),
  ],
  'fewer hours and no budget': (from) => {
    const limits = { hoursPerWeek: 12, budgetCents: null };
    return [{ limits }, withRequest(from, { limits: { ...from.request.limits, ...limits } })];
  },
  'a later start, nothing to pass, only what is settled': (from) => {
    const other = { startDate: '2028-03-01', via: [], onlySettled: true };
    return [other, withRequest(from, other)];
  },
  'offers gone': (from) => {
    const offersGone = from.catalogue.offers.slice(0, 3).map(({ key }) => key);
    return [{ offersGone }, withCatalogue(from, { offers: from.catalogue.offers.slice(3) })];
  },
  'rules not in force': (from) => {
    const rulesGone = from.catalogue.rules.slice(0, 2).map(({ key }) => key);
    return [
      { rulesGone },
      withCatalogue(from, { rules: from.catalogue.rules.filter(({ key }) => !rulesGone.includes(key)) }),
    ];
  },
  'another figure': (from) => {
    const parameters = from.catalogue.rules.flatMap(({ key, parameter }) =>
      parameter ? [{ rule: key, value: 50 }] : [],
    );
    const rules = from.catalogue.rules.map((rule) =>
      rule.parameter ? { ...rule, parameter: { ...rule.parameter, value: 50 } } : rule,
    );
    return [{ parameters }, withCatalogue(from, { rules })];
  },
};

describe('whatIf', () => {
  it.each(Object.entries(changes))(
    'answers both plans as the oracle does, with %s',
    { timeout: 120_000 },
    (_, change) => {
      let different = 0;
      for (const from of cases) {
        const [asked, expected] = change(from);
        const changed = changedQuestion(from, { ...SAME, ...asked });
        expect(changed.request).toEqual(expected.request);
        const found = whatIf(from, changed, never);
        expect(told(found.before)).toBe(answers.get(from));
        expect(told(found.after)).toBe(oracleTold(expected));
        if (told(found.before) !== told(found.after)) different += 1;
        if ('plan' in found.after)
          expect(checkPlan(expected.catalogue, expected.request, found.after.plan)).toEqual([]);
      }
      expect(different).toBeGreaterThan(0);
    },
  );

  it('tells of each step whether it stays, moves, comes or goes', { timeout: 120_000 }, () => {
    const seen = { added: 0, removed: 0, moved: 0, kept: 0 };
    for (const from of cases)
      for (const change of Object.values(changes)) {
        const [asked] = change(from);
        const { before, after, steps } = whatIf(from, changedQuestion(from, { ...SAME, ...asked }), never);
        if (!('plan' in before && 'plan' in after)) {
          expect(steps).toBeNull();
          continue;
        }
        const { added = [], removed = [], moved = [], kept = [] } = steps ?? {};
        const sorted = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort();
        expect(sorted([...kept, ...removed, ...moved.map((one) => one.before)])).toEqual(sorted(before.plan.steps));
        expect(sorted([...kept, ...added, ...moved.map((one) => one.after)])).toEqual(sorted(after.plan.steps));
        const credentials = removed.map(({ credential }) => credential);
        expect(added.filter(({ credential }) => credentials.includes(credential))).toEqual([]);
        expect(moved.filter((one) => one.before.credential !== one.after.credential)).toEqual([]);
        expect(moved.filter((one) => JSON.stringify(one.before) === JSON.stringify(one.after))).toEqual([]);
        for (const [name, all] of Object.entries({ added, removed, moved, kept }))
          seen[name as keyof typeof seen] += all.length;
      }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('has each module of both plans once, and no offer of one that comes and goes', () => {
    const seen = { kept: 0, 'same parts': 0, 'same offer': 0, added: 0, removed: 0 };
    for (const from of Array.from({ length: 120 }, (_, at) => generateModuleCase(at + 1)))
      for (const asked of moduleChanges(from)) {
        const { before, after, steps } = whatIf(from, changedQuestion(from, { ...SAME, ...asked }), never);
        if (!('plan' in before && 'plan' in after && steps)) continue;
        const { added, removed, moved, kept } = steps;
        const befores = [...removed, ...moved.map((one) => one.before)];
        const afters = [...kept, ...added, ...moved.map((one) => one.after)];
        expect(new Set(afters)).toEqual(new Set(after.plan.steps));
        expect(afters.length).toBe(after.plan.steps.length);
        expect(new Set(befores).size).toBe(befores.length);
        expect(befores.length + kept.length).toBe(before.plan.steps.length);
        const gone = removed.flatMap(({ module, offer }) => (module ? offer : []));
        expect(added.filter(({ module, offer }) => module && gone.includes(offer))).toEqual([]);
        const modules = moved.filter((one) => one.before.module);
        const sameParts = modules.filter((one) => one.before.parts.join() === one.after.parts.join());
        seen['same parts'] += sameParts.length;
        seen['same offer'] += modules.length - sameParts.length;
        seen.kept += kept.filter(({ module }) => module).length;
        seen.added += added.filter(({ module }) => module).length;
        seen.removed += gone.length;
      }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('keeps a module to the one of its parts, though another is on its offer', () => {
    const from = tradedParts();
    const { steps } = whatIf(from, changedQuestion(from, { ...SAME, offersGone: ['b'] }), never);
    const told = ({ offer, parts }: PlanStep): string => `${offer}: ${parts.join()}`;
    expect(steps?.moved.map((one) => [told(one.before), told(one.after)])).toEqual([['a: G-one', 'c: G-one']]);
    expect([steps?.added, steps?.removed, steps?.kept].map((all) => all?.map(told))).toEqual([
      ...[['d: G-three', 'a: G-two'], ['b: G-two,G-three'], []],
    ]);
  });

  it('saves what the one plan takes more than the other, of the load that counts, and all of it where the goal is held', () => {
    const seen = { plan: 0, held: 0, price: 0, away: 0, loads: 0, start: 0 };
    for (const from of cases)
      for (const [asked] of [...Object.values(changes).map((change) => change(from)), [goalHeld(from)]]) {
        const { before, after, worth } = whatIf(from, changedQuestion(from, { ...SAME, ...asked }), never);
        const taken = after.kind === 'ALREADY_HELD' ? NOTHING : 'plan' in after ? after.plan.value : null;
        if (!('plan' in before) || taken === null) {
          if (before.kind !== 'ALREADY_HELD') expect(worth.saved).toBeNull();
          continue;
        }
        const { value } = before.plan;
        const load = from.request.ranking === 'GUARANTEED' ? 'guaranteedSbu' : 'ifGrantedSbu';
        const cents = value.costCents === null || taken.costCents === null ? null : value.costCents - taken.costCents;
        const starts = [from.request.startDate, asked.startDate ?? from.request.startDate].map(dayNumber);
        const [begun = 0, begins = 0] = starts;
        const hasEnd = taken !== NOTHING || begun === begins;
        const days = hasEnd ? begun + value.days - (begins + taken.days) : null;
        const awayDays = value.awayDays - taken.awayDays;
        expect(worth.saved).toEqual({ days, sbu: value[load] - taken[load], cents, awayDays });
        seen[taken === NOTHING ? 'held' : 'plan'] += 1;
        if (cents) seen.price += 1;
        if (begun !== begins && hasEnd) seen.start += 1;
        if (awayDays) seen.away += 1;
        if (value.guaranteedSbu - taken.guaranteedSbu !== value.ifGrantedSbu - taken.ifGrantedSbu) seen.loads += 1;
      }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('saves no days by starting earlier where the plan stays the same', () => {
    const from = tradedParts();
    const { steps, worth } = whatIf(from, changedQuestion(from, { ...SAME, startDate: '2020-01-01' }), never);
    expect([steps?.added, steps?.removed, steps?.moved]).toEqual([[], [], []]);
    expect(worth.saved).toEqual({ days: 0, sbu: 0, cents: null, awayDays: 0 });
  });

  it('does not know the days where a goal that is held has no end and the start is another', () => {
    const from = tradedParts();
    const held = goalHeld(from);
    const savedBy = (change: Partial<Otherwise>) =>
      whatIf(from, changedQuestion(from, { ...SAME, ...held, ...change }), never).worth.saved;
    expect(savedBy({ startDate: '2020-01-01' })?.days).toBeNull();
    expect(savedBy({})?.days).toBeGreaterThan(0);
    const already = withProfile(from, { holdings: [...(held.holdings ?? [])] });
    const earlier = changedQuestion(already, { ...SAME, startDate: '2020-01-01' });
    expect(whatIf(already, earlier, never).worth.saved?.days).toBeNull();
  });

  it('is proved where both answers are', () => {
    const [from] = cases.filter((one) => (answers.get(one) ?? '').includes(' ')) as [DatedCase];
    const question = changedQuestion(from, { ...SAME, offersGone: from.catalogue.offers.map(({ key }) => key) });
    expect(whatIf(from, question, never).worth.proven).toBe(true);
    // There is no offer to look at any more, so that only the first of the two questions can run out of time.
    expect(whatIf(from, question, () => true)).toMatchObject({
      ...{ before: { kind: 'TIMED_OUT' }, after: { kind: 'INFEASIBLE' }, worth: { proven: false } },
    });
  });

  it('asks the same catalogue where nothing of it changes', () => {
    const [from] = cases as [DatedCase];
    expect(changedQuestion(from, SAME).catalogue).toBe(from.catalogue);
    expect(changedQuestion(from, SAME).request).toEqual(from.request);
  });
});

/** Each offer of its plan gone, and each part that a module of it takes recognised. */
function moduleChanges(from: DatedCase): readonly Partial<Otherwise>[] {
  const { before } = whatIf(from, changedQuestion(from, SAME), never);
  if (!('plan' in before) || !before.plan.steps.some(({ module }) => module)) return [];
  return before.plan.steps.flatMap(({ credential, offer, parts, module }) => {
    const outcomes = (from.catalogue.credentials.get(credential)?.parts ?? []).flatMap(({ key, outcome }) =>
      module && parts.includes(key) && outcome !== null ? outcome : [],
    );
    return [{ offersGone: [offer] }, ...outcomes.map((outcome) => ({ recognised: [{ credential, outcome }] }))];
  });
}

/** Three parts: one of module a with two of b, or else another of a with one each of c and d; b and c do not fit together. */
function tradedParts(): DatedCase {
  const module = (key: string, parts: readonly string[], startDate: string, hoursPerWeek: number, weeks: number) =>
    blankOffer({ key, credential: 'G', parts, startDate, hoursPerWeek, weeks });
  const offers = [
    module('a', ['G-one', 'G-two'], '2026-10-01', 5, 10),
    module('b', ['G-two', 'G-three'], '2026-09-01', 15, 1),
    module('c', ['G-one'], '2026-09-01', 15, 10),
    module('d', ['G-three'], '2026-09-01', 1, 10),
  ];
  const limits = { budgetCents: null, latestFinish: null, tracks: null, regions: null, languages: null };
  const open = blankRule({ key: 'open', requirement: { kind: 'ALL_OF', of: [] } });
  return {
    seed: 0,
    catalogue: { ...tinyCatalogue([tinyCredential('G', { one: 100, two: 100, three: 100 })], [open]), offers },
    request: {
      ...tinyRequest(),
      ...{ world: 'EXAMPLE', targetGroups: null, objectives: ['FINISH'] },
      limits: { ...limits, timesOfDay: null, hoursPerWeek: 21 },
    },
  };
}

/** Days since 1970. */
function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

/** All that the goal asks for is held. */
function goalHeld({ request: { goal } }: DatedCase): Partial<Otherwise> {
  const wanted =
    'credential' in goal ? [{ credential: goal.credential }] : goal.outcomes.map((outcome) => ({ outcome }));
  return { holdings: wanted.map((one) => blankHeld({ ...one, status: 'AWARDED' })) };
}

function told(found: PlanFound): string {
  if (found.kind === 'ALREADY_HELD' || found.kind === 'UNKNOWN_GOAL') return 'no question';
  return 'rank' in found ? found.rank.join(' ') : found.kind;
}

function oracleTold({ catalogue, request }: DatedCase): string {
  const plan = oraclePlan(catalogue, request);
  if (plan === undefined) return 'no question';
  return plan?.rank.join(' ') ?? 'INFEASIBLE';
}

function withRequest(from: DatedCase, request: Partial<DatedCase['request']>): DatedCase {
  return { ...from, request: { ...from.request, ...request } };
}

function withProfile(from: DatedCase, profile: Partial<DatedCase['request']['profile']>): DatedCase {
  return withRequest(from, { profile: { ...from.request.profile, ...profile } });
}

function withCatalogue(from: DatedCase, catalogue: Partial<DatedCase['catalogue']>): DatedCase {
  return { ...from, catalogue: { ...from.catalogue, ...catalogue } };
}
