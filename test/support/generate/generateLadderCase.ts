import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import { OBJECTIVES, type PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlannedCredential, PlannedOffer, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Goal } from '../../../src/pathways/domain/PlanningRequest.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { blankCredential } from './blankCredential.js';
import { blankHeld } from './blankHeld.js';
import { blankOffer } from './blankOffer.js';
import { blankRule } from './blankRule.js';
import type { DatedCase } from './DatedCase.js';
import { type Random, seededRandom } from './Random.js';

const START_DATE = '2026-09-01';

/** By level how many credentials there are; the last one of the last level is the goal. */
const RUNGS = [
  [2, 2, 2],
  [2, 2, 1, 1],
  [1, 2, 2, 1],
  [3, 2, 1],
  [2, 3, 1],
] as const;

/** What is shared need not be done twice. */
const EXEMPTION = blankRule({
  key: 'exempts',
  purpose: 'EXEMPTION',
  exemption: { evidence: 'OUTCOME_HELD', partKinds: ['WERKPROCES'], decidedBy: 'EXAMINATION_BOARD' },
});

/** A small question in which what is asked for comes over several rungs, each of which few credentials open; the same for the same seed. */
export function generateLadderCase(seed: number): DatedCase {
  const random = seededRandom(seed + 9_000_000);
  const rungs = random
    .pick(RUNGS)
    .map((count, at) => Array.from({ length: count }, (_, which) => rung(random, at + 1, which)));
  const credentials = rungs.flat();
  const offers = credentials.flatMap((one) => offersOf(random, one));
  return {
    seed,
    catalogue: {
      credentials: new Map(credentials.map((one) => [one.key, one])),
      rules: [
        ...rungs.flatMap((some, at) => some.flatMap((one) => ruleOf(random, one, rungs.slice(0, at).flat()))),
        ...(random.chance(0.5) ? [EXEMPTION] : []),
      ],
      offers: random.some(offers, 12),
      recognitions: [],
    },
    request: requestOf(random, credentials),
  };
}

function rung(random: Random, mboLevel: number, which: number): PlannedCredential {
  const key = `l${String(mboLevel)}${'abc'.charAt(which)}`;
  const shared = random.chance(0.2) ? [`shared-${String(random.whole(1, 2))}`] : [];
  const outcomes = [...Array.from({ length: random.whole(1, 2) }, (_, at) => `${key}-${String(at)}`), ...shared];
  return blankCredential({
    key,
    mboLevel,
    parts: outcomes.map((outcome) => ({
      key: `${key}/${outcome}`,
      kind: 'WERKPROCES',
      outcome,
      sbu: 100 * random.whole(1, 4),
      choice: null,
      choiceCount: null,
      loadIsDerived: false,
      basis: 'SYNTHETIC',
    })),
  });
}

/** What asks for credentials of the rungs below, often several things at once. */
function ruleOf(random: Random, { key }: PlannedCredential, below: readonly PlannedCredential[]): PlannedRule[] {
  if (below.length === 0) return [];
  const asked = Array.from({ length: random.pick([1, 1, 2]) }, () => askedFor(random, below));
  const kind = random.pick(['ALL_OF', 'ALL_OF', 'ANY_OF'] as const);
  return [blankRule({ key: `to-${key}`, selector: { keys: [key] }, requirement: { kind, of: asked } })];
}

function askedFor(random: Random, below: readonly PlannedCredential[]): Requirement {
  const keys = random.some(below, random.whole(1, 2)).map((one) => one.key);
  const holds: Requirement = { kind: 'HOLDS_CREDENTIAL', selector: { keys } };
  const level = random.pick(below).mboLevel ?? 1;
  return random.weighed<() => Requirement>([
    [12, () => holds],
    [5, () => ({ kind: 'LEVEL_AT_LEAST', mboLevel: level })],
    [2, () => ({ kind: 'HOLDS_OUTCOME', outcome: random.pick(below).parts[0]?.outcome ?? '' })],
    [1, () => ({ kind: 'ANY_OF', of: [holds, { kind: 'DECISION', by: 'INSTITUTION', about: { nl: 'x', en: 'x' } }] })],
    [1, () => ({ kind: 'ANY_OF', of: [holds, { kind: 'AGE_AT_LEAST', years: 18 }] })],
    [1, () => ({ kind: 'NOT', of: holds })],
    [1, () => ({ kind: 'WITHIN', years: 1, of: holds })],
  ])();
}

/** One to three, that often end and start on days next to each other. */
function offersOf(random: Random, { key, mboLevel }: PlannedCredential): PlannedOffer[] {
  return Array.from({ length: random.pick([1, 2, 2, 3]) }, (_, at) => {
    const start = daysLater(START_DATE, ((mboLevel ?? 1) - 1) * 70 + random.pick([0, 0, 1, 35, 70, 71, 140]));
    const isPeriod = random.chance(0.3);
    return blankOffer({
      key: `${key}-${String(at)}`,
      credential: key,
      provider: random.pick(['example:school', 'example:college']),
      track: random.pick(['BOL', 'BBL']),
      regions: [random.pick(['r1', 'r2'])],
      startDate: isPeriod ? null : start,
      entryFrom: isPeriod ? start : null,
      entryTo: isPeriod ? daysLater(start, random.pick([30, 200])) : null,
      weeks: random.pick([5, 10, 10, 15, 20]),
      hoursPerWeek: random.pick([8, 16, 24]),
      priceCents: 100 * random.pick([1, 2, 5, 5, 10, 20]),
    });
  });
}

function requestOf(random: Random, credentials: readonly PlannedCredential[]): PlanRequest {
  const { key } = credentials.at(-1) as PlannedCredential;
  const first = random.pick(OBJECTIVES);
  const later = OBJECTIVES.filter((one) => one !== first);
  return {
    profile: {
      birthDate: random.pick([null, '2000-01-15', '2008-12-01', '2009-03-01']),
      region: random.pick([null, 'r1']),
      workHoursPerWeek: null,
      companyAgreement: null,
      mayWork: null,
      holdings: random.chance(0.3)
        ? [blankHeld({ credential: random.pick(credentials).key, status: random.pick(['AWARDED', 'DECLARED']) })]
        : [],
      claimedOutcomes: [],
      basis: 'SYNTHETIC',
    },
    goal: goalOf(random, key, credentials),
    startDate: START_DATE,
    asOf: '2026-06-15',
    via: random.chance(0.25) ? [random.pick(credentials).key] : [],
    onlySettled: random.chance(0.2),
    ranking: random.chance(0.8) ? 'GUARANTEED' : 'IF_GRANTED',
    world: 'EXAMPLE',
    targetGroups: null,
    objectives: random.chance(0.6) ? [first] : [first, random.pick(later)],
    limits: {
      hoursPerWeek: random.pick([null, null, 24, 32, 40]),
      budgetCents: random.chance(0.15) ? 100 * random.pick([8, 12, 20, 30]) : null,
      latestFinish: random.chance(0.15) ? daysLater(START_DATE, random.pick([210, 280, 350])) : null,
      tracks: null,
      regions: null,
      languages: null,
      timesOfDay: null,
    },
  };
}

/** Mostly the highest credential, else an outcome that one or more have. */
function goalOf(random: Random, credential: string, credentials: readonly PlannedCredential[]): Goal {
  if (random.chance(0.8)) return { credential };
  const high = credentials.slice(-3).flatMap(({ parts }) => parts.flatMap(({ outcome }) => outcome ?? []));
  return { outcomes: random.some([...new Set(high)], random.whole(1, 2)) };
}
