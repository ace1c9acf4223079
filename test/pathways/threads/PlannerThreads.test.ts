import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAlternatives } from '../../../src/pathways/domain/dated/findAlternatives.js';
import { findFront } from '../../../src/pathways/domain/dated/findFront.js';
import { findPlan } from '../../../src/pathways/domain/dated/findPlan.js';
import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { PlannerThreads } from '../../../src/pathways/threads/PlannerThreads.js';
import type { CheckedPlan } from '../../../src/pathways/threads/plannerThread.js';
import { blankCredential } from '../../support/generate/blankCredential.js';
import { blankOffer } from '../../support/generate/blankOffer.js';
import { blankRule } from '../../support/generate/blankRule.js';
import { generateDatedCase } from '../../support/generate/generateDatedCase.js';
import { tinyRequest } from '../../support/oracle/tinyRequest.js';

const never = new AbortController().signal;
const hard = hardCase();
const threads = new PlannerThreads();

beforeAll(async () => {
  threads.load('hard', hard.catalogue);
  // A thread that answers has started and knows the catalogue.
  await threads.bestPlan('hard', hard.request, AbortSignal.abort());
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

  it('is answered at once when nobody waits for it any more, and so are those behind it', async () => {
    const gone = AbortSignal.abort();
    const answers = await Promise.all(Array.from({ length: 20 }, () => threads.bestPlan('hard', hard.request, gone)));
    expect(answers.map(({ found }) => found.kind)).toEqual(answers.map(() => 'TIMED_OUT'));
  });

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

it('refuses a snapshot that it has not, or no longer', async () => {
  await expect(threads.bestPlan('never loaded', hard.request, never)).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE' },
  });
});

async function turnsUntil(
  asked: Promise<CheckedPlan>,
  onTurn: (turn: number) => void,
): Promise<{ readonly answer: CheckedPlan; readonly turns: number }> {
  let answer: CheckedPlan | undefined;
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
  const limits = { budgetCents: null, latestFinish: null, tracks: null, regions: null, languages: null };
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
