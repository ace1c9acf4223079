import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../src/pathways/domain/dated/differenceOf.js';
import { NO_LIMITS, type PlanRequest } from '../../../../src/pathways/domain/dated/PlanRequest.js';
import type {
  PlannedCredential,
  PlannedOffer,
  PlannedRule,
} from '../../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningProfile } from '../../../../src/shared/pure/planningProfile.js';
import type { Requirement } from '../../../../src/shared/pure/requirement.js';
import { blankHeld } from '../../../support/generate/blankHeld.js';
import { blankOffer } from '../../../support/generate/blankOffer.js';
import { blankRule } from '../../../support/generate/blankRule.js';
import type { DatedCase } from '../../../support/generate/DatedCase.js';
import { tinyCatalogue } from '../../../support/oracle/tinyCatalogue.js';
import { tinyCredential } from '../../../support/oracle/tinyCredential.js';
import { tinyRequest } from '../../../support/oracle/tinyRequest.js';
import { OracleComparison } from '../../../support/OracleComparison.js';

const ADMITS_ALL = blankRule({ key: 'admits-all', requirement: { kind: 'ALL_OF', of: [] } });
const EXEMPTS = blankRule({
  key: 'exempts',
  purpose: 'EXEMPTION',
  exemption: { evidence: 'OUTCOME_HELD', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
});

const sparesOne = [tinyCredential('G', { own: 670, s: 30 }), tinyCredential('S', { s: 30 })];
const short = tinyCredential('K', { k: 100 });
const shorter = tinyCredential('S', { s: 100 });
/** S is over long before K. */
const [longCourse, shortCourse] = [course('K', '2026-09-01', 9), course('S', '2026-09-02', 1)];

describe('what is joined for the sake of something, as the oracle has it', () => {
  it.each(['GUARANTEED', 'IF_GRANTED'] as const)(
    'opens one host before the other where each brings one of two outcomes (%s)',
    (ranking) => {
      const hosts = ['H1', 'H2'].map((key) => tinyCredential(key, { o1: [300, 'one'], o2: [300, 'one'] }));
      const offers = [longCourse, shortCourse, course('H1', '2026-09-15', 5), course('H2', '2026-11-10', 5)];
      const rules = [opens('H1', 'K', 'S'), opens('H2', 'K'), ADMITS_ALL];
      const asked = { ranking, goal: { outcomes: ['o1', 'o2'] } };
      expect(stepsOf(caseOf([...hosts, short, shorter], rules, offers, asked))).toEqual(['K', 'S', 'H1', 'H2']);
    },
  );

  it.each(['GUARANTEED', 'IF_GRANTED'] as const)('opens a module before a later rule asks for more (%s)', (ranking) => {
    const goal = tinyCredential('G', { a: 300, b: 300 });
    const later = { ...opens('G', 'K'), key: 'later', validFrom: '2026-11-01' };
    const rules = [opens('G', 'K', 'S'), later, ADMITS_ALL];
    expect(stepsOf(caseOf([goal, short, shorter], rules, twoModules(), { ranking }))).toEqual(['K', 'S', 'G', 'G']);
  });

  it('opens a module before what spares the next one is over', () => {
    const goal = tinyCredential('G', { a: 300, b: 300 });
    const spares = blankRule({
      key: 'spares',
      purpose: 'EXEMPTION',
      selector: { keys: ['G'] },
      requirement: holds('K'),
      exemption: {
        evidence: 'CREDENTIAL_HELD',
        partKinds: ['WERKPROCES'],
        partKeys: ['G-b'],
        decidedBy: 'EXAMINATION_BOARD',
      },
    });
    const rules = [spares, opens('G', 'K', 'S'), ADMITS_ALL];
    const from = caseOf([goal, short, shorter], rules, twoModules(), { ranking: 'IF_GRANTED' });
    expect(stepsOf(from)).toEqual(['K', 'S', 'G', 'G']);
  });

  it('may be joined for a track', () => {
    const track = blankRule({
      key: 'track',
      purpose: 'TRACK',
      tracks: ['BBL'],
      selector: { keys: ['G'] },
      requirement: holds('S'),
    });
    const credentials = [
      tinyCredential('G', { own: 670, x: 30 }),
      tinyCredential('S', { s: 30 }),
      tinyCredential('X', { x: 30 }),
    ];
    const goal = { ...course('G', '2026-09-08', 10), track: 'BBL' as const };
    const offers = [course('S', '2026-09-01', 1), course('X', '2026-09-01', 1), goal];
    const steps = stepsOf(caseOf(credentials, [EXEMPTS, track, ADMITS_ALL], offers, { ranking: 'IF_GRANTED' }));
    expect(steps.toSorted()).toEqual(['G', 'S', 'X']);
  });

  it('opens a second host of an outcome for the sake of another aim', () => {
    const hosts = ['H1', 'H2'].map((key) => tinyCredential(key, { o: 100, [key]: 100 }));
    const credentials = [...hosts, tinyCredential('S', { s: 100 }), tinyCredential('V', { v: 100 })];
    const both: Requirement = { kind: 'ALL_OF', of: [holds('S'), holds('H1')] };
    const needsBoth = blankRule({ key: 'needs-both', selector: { keys: ['H2'] }, requirement: both });
    const free = [course('H1', '2026-09-01', 4), course('H2', '2026-10-01', 4), course('V', '2026-12-01', 4)];
    const offers = [
      { ...course('S', '2026-09-01', 4), priceCents: 100 },
      ...free.map((one) => ({ ...one, priceCents: 0 })),
    ];
    const asked = { goal: { outcomes: ['o'] }, via: ['V'], limits: { ...NO_LIMITS, budgetCents: 100 } };
    const from = caseOf(credentials, [needsBoth, opens('V', 'H2'), ADMITS_ALL], offers, asked);
    expect(stepsOf(from).toSorted()).toEqual(['H1', 'H2', 'S', 'V']);
  });

  it('may be joined for what is held now and not any more then', () => {
    const held = blankHeld({ outcome: 's', status: 'EXAMINED', heldTo: '2026-10-01' });
    const offers = [course('S', '2026-09-01', 1), course('G', '2026-11-01', 10)];
    const asked = { ranking: 'IF_GRANTED' } as const;
    expect(stepsOf(caseOf(sparesOne, [EXEMPTS, ADMITS_ALL], offers, asked, { holdings: [held] }))).toEqual(['S', 'G']);
  });

  it('may be joined for a few days', () => {
    const offers = [course('S', '2026-09-01', 1), course('G', '2026-09-08', 10)];
    const from = caseOf(sparesOne, [EXEMPTS, ADMITS_ALL], offers, { ranking: 'IF_GRANTED' });
    expect(stepsOf(from)).toEqual(['S', 'G']);
  });

  it('may end later so that what excludes is joined later', () => {
    const credentials = ['C', 'F', 'H'].map((key) => tinyCredential(key, { [key]: 100 }));
    const without = { kind: 'ALL_OF', of: [holds('F'), { kind: 'NOT', of: holds('C') }] } as const;
    const rules = [blankRule({ key: 'opens-H', selector: { keys: ['H'] }, requirement: without }), ADMITS_ALL];
    const waiting = { ...course('C', '2026-09-02', 1), entryFrom: '2026-09-02', entryTo: '2026-09-15' };
    const offers = [course('F', '2026-09-01', 1), { ...course('F', '2026-09-01', 2), key: 'later' }, waiting];
    const from = caseOf(credentials, rules, [...offers, course('H', '2026-09-15', 4)], {
      goal: { credential: 'H' },
      via: ['C'],
    });
    expect(stepsOf(from)).toEqual(['F', 'H', 'C']);
  });

  it.each(['spares', 'opens'] as const)('is another alternative by a module that nothing uses, of what %s', (how) => {
    const split = tinyCredential('C', { a: 100, b: 100, c: 100 });
    const sparing = [tinyCredential('G', { own: 300, u: 300 }), tinyCredential('U', { u: 100, a: 200, x: 300 }), split];
    const opening = [tinyCredential('G', { own: 300 }), tinyCredential('U', { u: 100 }), split];
    const needsA = blankRule({
      key: 'needs-a',
      selector: { keys: ['U'] },
      requirement: { kind: 'HOLDS_OUTCOME', outcome: 'a' },
    });
    const offers = [
      { ...course('C', '2026-09-01', 2), parts: ['C-a'] },
      course('U', '2026-09-20', how === 'spares' ? 8 : 5),
      { ...course('C', '2026-10-15', 9), key: 'c2', parts: ['C-b'], provider: 'example:college' },
      course('G', '2026-10-30', 10),
    ];
    const from =
      how === 'spares'
        ? caseOf(sparing, [EXEMPTS, ADMITS_ALL], offers, { ranking: 'IF_GRANTED' })
        : caseOf(opening, [needsA, opens('G', 'U'), ADMITS_ALL], offers, {});
    expect(alternativesOf(from, 'PROVIDER')).toBe('0 differ\n');
  });

  it('is another alternative by the whole of what is taken in modules anyway', () => {
    const whole = { ...course('C', '2026-10-01', 20), provider: 'example:college' };
    const module = { ...course('C', '2026-09-01', 4), key: 'c1', parts: ['C-a'] };
    const credentials = [tinyCredential('C', { a: 900, b: 100 }), tinyCredential('G', { g: 100 })];
    const needsA = blankRule({
      key: 'needs-a',
      selector: { keys: ['G'] },
      requirement: { kind: 'HOLDS_OUTCOME', outcome: 'a' },
    });
    const from = caseOf(credentials, [needsA, ADMITS_ALL], [module, whole, course('G', '2026-12-01', 10)], {});
    expect(alternativesOf(from, 'PROVIDER')).toBe('0 differ\n');
  });

  it('is no alternative less because another one takes as many steps on less', () => {
    const credentials = [tinyCredential('X', { s: 100 }), tinyCredential('G', { s: 100, g: 100 })];
    const offers = [
      course('X', '2026-09-01', 4),
      { ...course('G', '2026-09-01', 4), key: 'g1', parts: ['G-s'] },
      { ...course('G', '2026-10-01', 4), key: 'g2', parts: ['G-g'] },
      course('G', '2026-10-01', 8),
    ];
    const limits = { ...NO_LIMITS, latestFinish: '2026-10-30' };
    const from = caseOf(credentials, [EXEMPTS, ADMITS_ALL], offers, { ranking: 'IF_GRANTED', limits });
    expect(alternativesOf(from, 'CREDENTIAL')).toBe('0 differ\n');
  });
});

/** Keys of what the best plan joins, in its order; the oracle agrees with it. */
function stepsOf(from: DatedCase): readonly string[] {
  const comparison = new OracleComparison();
  const plan = comparison.plan(from);
  expect(comparison.told).toBe('0 differ\n');
  return plan?.steps.map(({ credential }) => credential) ?? [];
}

/** `0 differ` where the oracle agrees on what there is besides the best plan. */
function alternativesOf(from: DatedCase, differBy: Difference): string {
  const comparison = new OracleComparison();
  comparison.alternatives(from, differBy);
  return comparison.told;
}

function caseOf(
  credentials: readonly PlannedCredential[],
  rules: readonly PlannedRule[],
  offers: readonly PlannedOffer[],
  asked: Partial<PlanRequest>,
  profile: Partial<PlanningProfile> = {},
): DatedCase {
  return {
    seed: 0,
    catalogue: { ...tinyCatalogue(credentials, rules), offers },
    request: {
      ...tinyRequest({}, profile),
      objectives: ['FINISH'],
      limits: NO_LIMITS,
      targetGroups: null,
      world: 'EXAMPLE',
      ...asked,
    },
  };
}

function course(credential: string, startDate: string, weeks: number): PlannedOffer {
  return blankOffer({ key: credential.toLowerCase(), credential, startDate, weeks });
}

function twoModules(): readonly PlannedOffer[] {
  return [
    longCourse,
    shortCourse,
    { ...course('G', '2026-09-15', 20), key: 'g1', parts: ['G-a'] },
    { ...course('G', '2026-11-10', 30), key: 'g2', parts: ['G-b'] },
  ];
}

function holds(...keys: readonly string[]): Requirement {
  return { kind: 'HOLDS_CREDENTIAL', selector: { keys: [...keys] } };
}

function opens(key: string, ...by: readonly string[]): PlannedRule {
  return blankRule({ key: `opens-${key}`, selector: { keys: [key] }, requirement: holds(...by) });
}
