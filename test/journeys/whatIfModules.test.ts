import { expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

const { ask } = await seededGateway();

const QUERY = `query ($profile: ProfileInput!, $changes: WhatIfInput!) {
  whatIf(profile: $profile, goal: { credential: "crebo:25761" }, startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z",
    timeLimitMs: 5000, changes: $changes) {
    before { ...Joined }
    after { ...Joined }
    steps { added { ...Step } removed { ...Step } moved { before { ...Step } after { ...Step } } kept { ...Step } }
  }
}
fragment Joined on OptimalPathwayResult { ... on OptimalPathway { plan { steps { ...Step } } } }
fragment Step on PlanStep { position offer { code } startDate endDate guaranteedLoad { sbu } }`;

/** Somebody whose soonest way to process operator A is by its modules, as in AwardByModules. */
const PROFILE = {
  ...{ age: 34, region: 'EX01', holdings: [{ credential: 'vmbo:6111' }], workHoursPerWeek: 32 },
  ...{ companyAgreement: true, mayWork: true, targetGroups: ['HERSTARTER'] },
};
const KANTLIJN = 'example/opleider-kantlijn/25761';
const [BASIS, PROFILE_PART, REST] = [
  `1 ${KANTLIJN}/basis/EX01/2027-03-01 895`,
  `2 ${KANTLIJN}/profiel/EX01/2027-09-01 895`,
  `3 ${KANTLIJN}/rest/EX01/2027-09-01 1410`,
] as const;

interface Step {
  readonly position: number;
  readonly offer: { readonly code: string };
  readonly guaranteedLoad: { readonly sbu: number };
}
interface Changed {
  readonly added: readonly Step[];
  readonly removed: readonly Step[];
  readonly moved: readonly { readonly before: Step; readonly after: Step }[];
  readonly kept: readonly Step[];
}

/** The steps that come, go, move and stay, each as `position offer sbu`. */
async function stepsIf(changes: object) {
  const { data, errors } = await ask({ query: QUERY, variables: { profile: PROFILE, changes } });
  expect(errors).toBeUndefined();
  const { steps, before, after } = (data as { readonly whatIf: { readonly steps: Changed } & Record<string, unknown> })
    .whatIf;
  const told = ({ position, offer, guaranteedLoad }: Step): string =>
    `${String(position)} ${offer.code} ${String(guaranteedLoad.sbu)}`;
  // Each is shown as it stands in its plan.
  expect(before).toMatchObject({ plan: { steps: expect.arrayContaining([...steps.removed]) } });
  expect(after).toMatchObject({ plan: { steps: expect.arrayContaining([...steps.added, ...steps.kept]) } });
  return {
    added: steps.added.map(told),
    removed: steps.removed.map(told),
    moved: steps.moved.map((pair) => [told(pair.before), told(pair.after)]),
    kept: steps.kept.map(told),
  };
}

it('shows the whole that comes and the modules that go, each as itself', async () => {
  expect(await stepsIf({ offersGone: [`${KANTLIJN}/rest/EX01/2027-09-01`] })).toEqual({
    added: ['2 example/roc-schetsland/25761/BBL/EX01/2027-09-01 2305'],
    removed: [PROFILE_PART, REST],
    moved: [],
    kept: [BASIS],
  });
});

it('shows a module of which a part is recognised as one that moves, and the others as they stay', async () => {
  expect(await stepsIf({ recognised: [{ credential: 'crebo:25761', outcome: '23305/B1-K1-W1' }] })).toEqual({
    added: [],
    removed: [],
    moved: [[BASIS, `1 ${KANTLIJN}/basis/EX01/2027-03-01 745`]],
    kept: [PROFILE_PART, REST],
  });
});
