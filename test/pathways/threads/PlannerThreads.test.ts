import { setImmediate } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAlternatives } from '../../../src/pathways/domain/dated/findAlternatives.js';
import { findFront } from '../../../src/pathways/domain/dated/findFront.js';
import { findPlan } from '../../../src/pathways/domain/dated/findPlan.js';
import type { Plan } from '../../../src/pathways/domain/dated/Plan.js';
import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import { UNCHANGED } from '../../../src/pathways/domain/CatalogueChange.js';
import { changedCatalogue } from '../../../src/pathways/domain/changedCatalogue.js';
import { explainStep } from '../../../src/pathways/domain/reasons/explainStep.js';
import { changedQuestion } from '../../../src/pathways/domain/repair/changedQuestion.js';
import { explainInfeasible } from '../../../src/pathways/domain/repair/explainInfeasible.js';
import type { Otherwise } from '../../../src/pathways/domain/repair/Otherwise.js';
import { recognitionValue } from '../../../src/pathways/domain/repair/recognitionValue.js';
import { whatIf } from '../../../src/pathways/domain/repair/whatIf.js';
import { impactOn } from '../../../src/pathways/domain/saved/impactOn.js';
import { judgementsUntil } from '../../../src/pathways/domain/saved/judgementsUntil.js';
import type { PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { PlannerThreads } from '../../../src/pathways/threads/PlannerThreads.js';
import { bestPlan, type Question, warm } from '../../../src/pathways/threads/plannerThread.js';
import { giveUp, newProgress } from '../../../src/pathways/threads/questionProgress.js';
import { blankCredential } from '../../support/generate/blankCredential.js';
import { blankOffer } from '../../support/generate/blankOffer.js';
import { blankRule } from '../../support/generate/blankRule.js';
import { generateDatedCase } from '../../support/generate/generateDatedCase.js';
import { generateNarrowCase } from '../../support/generate/generateNarrowCase.js';
import { tinyRequest } from '../../support/oracle/tinyRequest.js';

const never = new AbortController().signal;
const hard = hardCase();
const threads = new PlannerThreads();
const NO_STEPS: Plan = {
  steps: [],
  awards: [],
  value: {
    ...{ days: 0, guaranteedSbu: 0, ifGrantedSbu: 0, costCents: 0, awayDays: 0 },
    ...{ firstCredentialDays: null, settled: true },
  },
};
const OTHERWISE: Otherwise = {
  ...{ profile: {}, holdings: [], claimedOutcomes: [], recognised: [], targetGroups: [], limits: { hoursPerWeek: 40 } },
  ...{ startDate: null, via: null, onlySettled: null, offersGone: [], rulesGone: [], parameters: [] },
};
const askPlan = async (until: AbortSignal): Promise<string> =>
  (await threads.bestPlan('hard', hard.request, until)).found.kind;
/** Of the hard case; what is known of it when the time is over. */
const kindsOfQuestion: readonly (readonly [string, (until: AbortSignal) => Promise<string>])[] = [
  ['a front', async (until) => (await threads.front('hard', { request: hard.request, most: 5 }, until)).found.kind],
  [
    'alternatives',
    async (until) => {
      const asked = { request: hard.request, most: 2, differBy: 'CREDENTIAL' } as const;
      return (await threads.alternatives('hard', asked, until)).found.kind;
    },
  ],
  ['an explanation', async (until) => (await threads.explanation('hard', hard.request, until)).found.kind],
  [
    'what would be otherwise',
    async (until) => {
      const asked = { request: hard.request, changes: OTHERWISE };
      return (await threads.otherwise('hard', asked, until)).found.after.kind;
    },
  ],
  [
    'the worth of recognitions',
    async (until) => {
      const { found } = await threads.recognition('hard', { request: hard.request, units: null }, until);
      return found.kind === 'VALUED' ? found.base.kind : found.kind;
    },
  ],
  [
    'the impact of a change',
    async (until) => {
      const asked = { plan: NO_STEPS, request: hard.request, change: UNCHANGED };
      return (await threads.impact('hard', asked, until))?.found.bestAfter.kind ?? 'TIMED_OUT';
    },
  ],
];
const kept = { plan: NO_STEPS, request: hard.request };
/** That take no time, so that they are only answered without it where no thread comes to them. */
const shortQuestions: typeof kindsOfQuestion = [
  [
    'the validity of a plan',
    async (until) =>
      (await threads.judgements('hard', { ...kept, horizon: '2040-01-01' }, until)) ? 'known' : 'TIMED_OUT',
  ],
  [
    'why a step is there',
    async (until) => ((await threads.stepReasons('hard', { ...kept, place: 1 }, until)) ? 'known' : 'TIMED_OUT'),
  ],
  [
    'a replacement',
    async (until) => (await threads.replacement('hard', { ...kept, place: 1, withheld: 'OFFER' }, until)).found.kind,
  ],
  [
    'the ways',
    async (until) => {
      const found = await threads.ways('hard', { ...hard.request, count: 1 }, until);
      return found.kind === 'NO_WAY' && !found.proven ? 'TIMED_OUT' : 'known';
    },
  ],
];

beforeAll(async () => {
  threads.load('hard', hard.catalogue);
  await threads.warm('hard');
});
afterAll(() => threads.close());

describe('a question that takes long', () => {
  it('leaves the event loop to others, and is answered with what is known when its time is over', async () => {
    const over = new AbortController();
    const { answer, turns } = await turnsUntil(threads.bestPlan('hard', hard.request, over.signal), (turn) => {
      if (turn === 500) over.abort();
    });
    expect(turns).toBeGreaterThanOrEqual(500);
    expect(['FEASIBLE', 'TIMED_OUT']).toContain(answer.found.kind);
  });

  it.each(kindsOfQuestion)('%s leaves the event loop to others, and ends when its time is over', async (_, ask) => {
    const over = new AbortController();
    const { answer, turns } = await turnsUntil(ask(over.signal), (turn) => {
      if (turn === 500) over.abort();
    });
    expect(turns).toBeGreaterThanOrEqual(500);
    expect(['FEASIBLE', 'TIMED_OUT', 'PLANS']).toContain(answer);
  });

  it.each(kindsOfQuestion)('%s that nobody waits for any more ends at once with nothing', async (_, ask) => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(AbortSignal.abort())));
    expect(answers).toEqual(answers.map(() => 'TIMED_OUT'));
  });

  it('is answered at once when nobody waits for it any more, and so are those behind it', async () => {
    const gone = AbortSignal.abort();
    const answers = await Promise.all(Array.from({ length: 20 }, () => threads.bestPlan('hard', hard.request, gone)));
    expect(answers.map(({ found }) => found.kind)).toEqual(answers.map(() => 'TIMED_OUT'));
  });

  it.each([['a plan', askPlan] as const, ...kindsOfQuestion, ...shortQuestions])(
    '%s is answered when its time is over, though no thread has come to it',
    async (_, ask) => {
      const front = new AbortController();
      let freed = 0;
      const busy = Array.from({ length: 20 }, async () => {
        await threads.bestPlan('hard', hard.request, front.signal);
        freed += 1;
      });
      setTimeout(() => void front.abort(), 3_000);
      expect(await ask(AbortSignal.timeout(50))).toBe('TIMED_OUT');
      expect(freed).toBe(0);
      front.abort();
      await Promise.all(busy);
    },
  );

  it('listens to the signal of a connection only while it lasts', async () => {
    const { signal } = new AbortController();
    const added = new Set<unknown>();
    signal.addEventListener = (_type: string, listener: unknown) => void added.add(listener);
    signal.removeEventListener = (_type: string, listener: unknown) => void added.delete(listener);
    const { catalogue, request } = generateDatedCase(1);
    threads.load('one', catalogue);
    await threads.bestPlan('one', request, signal);
    expect(added.size).toBe(0);
  });
});

it('gives the answers that are found without threads, of the catalogue that is asked', async () => {
  for (const seed of [3, 4, 5, 6, 7, 8]) {
    const { catalogue, request } = generateDatedCase(seed);
    threads.load(`case ${String(seed)}`, catalogue);
    const { found, violations } = await threads.bestPlan(`case ${String(seed)}`, request, never);
    expect(found).toEqual(findPlan(catalogue, request, () => false));
    expect(violations).toEqual([]);
  }
});

it('gives the fronts and alternatives that are found without threads', async () => {
  for (const seed of [11, 12, 13, 14]) {
    const { catalogue, request: from } = generateDatedCase(seed);
    const request: PlanRequest = { ...from, objectives: ['FINISH', 'COST'] };
    const name = `several ${String(seed)}`;
    threads.load(name, catalogue);
    const front = await threads.front(name, { request, most: 5 }, never);
    expect(front.found).toEqual(findFront(catalogue, request, 5, () => false));
    const differing = await threads.alternatives(name, { request, most: 2, differBy: 'TRACK' }, never);
    expect(differing.found).toEqual(findAlternatives(catalogue, request, 'TRACK', 2, () => false));
    expect([...front.violations, ...differing.violations]).toEqual([]);
  }
});

it('gives the explanations, comparisons and worths that are found without threads', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const { catalogue, request } = generateNarrowCase(seed);
    const name = `narrow ${String(seed)}`;
    threads.load(name, catalogue);
    const explained = await threads.explanation(name, request, never);
    expect(explained.found).toEqual(explainInfeasible(catalogue, request, () => false));
    const otherwise = await threads.otherwise(name, { request, changes: OTHERWISE }, never);
    const changed = changedQuestion({ catalogue, request }, OTHERWISE);
    expect(otherwise.found).toEqual(whatIf({ catalogue, request }, changed, () => false));
    const recognised = await threads.recognition(name, { request, units: null }, never);
    expect(recognised.found).toEqual(recognitionValue(catalogue, request, null, () => false));
    expect([explained, otherwise, recognised].flatMap(({ violations }) => violations)).toEqual([]);
  }
});

it('gives what is found without threads of a plan that is kept, and of its steps', async () => {
  const plans = Array.from({ length: 20 }, (_, at) => at).flatMap((seed) => {
    const { catalogue, request } = generateDatedCase(seed);
    const found = findPlan(catalogue, request, () => false);
    return 'plan' in found && found.plan.steps.length > 0 ? [{ seed, catalogue, request, plan: found.plan }] : [];
  });
  expect(plans.length).toBeGreaterThan(1);
  for (const { seed, catalogue, request, plan } of plans) {
    const name = `kept ${String(seed)}`;
    threads.load(name, catalogue);
    const change = { ...UNCHANGED, offersGone: plan.steps.map(({ offer }) => offer) };
    const impact = await threads.impact(name, { plan, request, change }, never);
    expect(impact?.found).toEqual(impactOn(plan, request, catalogue, changedCatalogue(catalogue, change), () => false));
    const judged = await threads.judgements(name, { plan, request, horizon: '2040-01-01' }, never);
    expect(judged).toEqual(judgementsUntil(catalogue, request, plan, '2040-01-01', () => false));
    const why = await threads.stepReasons(name, { plan, request, place: 1 }, never);
    expect(why?.reasons).toEqual(explainStep(1, plan, catalogue, request, () => false)?.explained);
    expect([...(impact?.violations ?? []), ...(why?.disagreement ?? [])]).toEqual([]);
    expect(await threads.stepReasons(name, { plan, request, place: 1 }, AbortSignal.abort())).toBeNull();
  }
});

it('does not look at a question that has been answered while it waited', () => {
  const progress = newProgress();
  const asked = {
    snapshotId: 'answered',
    catalogue: shared(serialize(hard.catalogue)),
    request: hard.request,
    progress,
  };
  expect(giveUp(progress)).toBe(true);
  expect(bestPlan(asked)).toBeNull();
  expect(giveUp(progress)).toBe(false);
});

describe('a thread that is warm', () => {
  it('has read the catalogue, and does not read it again', () => {
    const { catalogue, request } = generateDatedCase(3);
    const asked: Question<PlanRequest> = {
      ...{ snapshotId: 'warm', request, progress: newProgress() },
      catalogue: shared(serialize(catalogue)),
    };
    warm({ ...asked, request: null });
    const answer = bestPlan({ ...asked, catalogue: new SharedArrayBuffer(0) });
    expect(answer?.found).toEqual(findPlan(catalogue, request, () => false));
  });

  it('is waited for no longer when all threads end', async () => {
    const ending = new PlannerThreads();
    ending.load('hard', hard.catalogue);
    const warming = ending.warm('hard').then(
      () => 'warm',
      () => 'ended',
    );
    await ending.close();
    expect(await warming).toBe('ended');
  });
});

it('refuses a snapshot that it has not, or no longer', async () => {
  await expect(threads.bestPlan('never loaded', hard.request, never)).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE' },
  });
});

function shared(bytes: Buffer): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(memory).set(bytes);
  return memory;
}

async function turnsUntil<Answer>(
  asked: Promise<Answer>,
  onTurn: (turn: number) => void,
): Promise<{ readonly answer: Answer; readonly turns: number }> {
  let answer: Answer | undefined;
  void asked.then((one) => (answer = one));
  for (let turns = 1; ; turns += 1) {
    await setImmediate();
    onTurn(turns);
    if (answer) return { answer, turns };
  }
}

/** Twelve of 40 courses that fit into the week two at a time: more combinations than can be looked at. */
function hardCase(): { readonly catalogue: PlanningCatalogue; readonly request: PlanRequest } {
  const names = Array.from({ length: 40 }, (_, at) => `course-${String(at).padStart(2, '0')}`);
  const part = {
    kind: 'WERKPROCES',
    choice: null,
    choiceCount: null,
    loadIsDerived: false,
    basis: 'SYNTHETIC',
  } as const;
  const takeable = (key: string) =>
    blankCredential({ key, parts: [{ ...part, key: `${key}/part`, outcome: `${key}/outcome`, sbu: 100 }] });
  const goal = takeable('goal');
  const offers = [...names, 'goal'].map((credential, at) =>
    blankOffer({
      key: `offer of ${credential}`,
      credential,
      entryFrom: '2026-09-01',
      entryTo: '2030-09-01',
      weeks: 10 + ((at * 7) % 11),
      hoursPerWeek: 10 + ((at * 5) % 7),
    }),
  );
  const holds = (key: string): Requirement => ({ kind: 'HOLDS_CREDENTIAL', selector: { keys: [key] } });
  const rules = [
    blankRule({ key: 'open', selector: { keys: names }, requirement: { kind: 'ALL_OF', of: [] } }),
    blankRule({
      key: 'twelve',
      selector: { keys: ['goal'] },
      requirement: { kind: 'AT_LEAST', count: 12, of: names.map(holds) },
    }),
  ];
  const credentials = new Map([...names.map(takeable), goal].map((one) => [one.key, one]));
  const limits = {
    budgetCents: null,
    latestFinish: null,
    tracks: null,
    regions: null,
    languages: null,
    timesOfDay: null,
  };
  return {
    catalogue: { credentials, rules, offers, recognitions: [] },
    request: {
      ...tinyRequest(),
      goal: { credential: 'goal' },
      world: 'EXAMPLE',
      targetGroups: null,
      objectives: ['FINISH'],
      limits: { ...limits, hoursPerWeek: 30 },
    },
  };
}
