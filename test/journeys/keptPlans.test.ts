import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ownerUrl } from '../../server/database/DatabaseAccess.js';
import { withClient } from '../../server/database/withClient.js';
import { PlannerThreads } from '../../src/pathways/threads/PlannerThreads.js';
import { seededGateway } from '../support/seededGateway.js';

/** A day before anything of the example world was on record, and one on which it was. */
const [BEFORE, NOW] = ['2026-11-20T12:00:00Z', '2026-12-01T12:00:00Z'];
const INEKE = 'TGVhcm5lcjowMWExOWI0Ni1hMjYwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDI';

const { ask, access } = await seededGateway(() => new Date(NOW));
let plan: string;

interface Judged {
  readonly from: string;
  readonly standing: string;
  readonly violations: readonly object[];
}
interface Validity {
  readonly standing: string;
  readonly judgements: readonly Judged[];
}

/** What a query answers, which must have no errors. */
async function answered<Answer>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { data, errors } = await ask({ query, variables });
  expect(errors).toBeUndefined();
  return data as Answer;
}

async function validity(more: string): Promise<Validity> {
  const { node } = await answered<{ readonly node: { readonly validity: Validity } }>(
    `query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { validity(timeLimitMs: 5000, ${more}) {
       standing breaksOn horizon judgements { from standing endDate costCents violations { rule position message } } } } } }`,
    { plan },
  );
  return node.validity;
}

async function bestPlan(): Promise<string> {
  const { learner } = await answered<{
    readonly learner: { readonly optimalPathway: { readonly plan: { readonly document: string } } };
  }>(
    `query ($learner: ID!) { learner(id: $learner) { optimalPathway(goal: { credential: "crebo:25736" },
       startDate: "2027-02-01", timeLimitMs: 5000) { ... on OptimalPathway { plan { document } } } } }`,
    { learner: INEKE },
  );
  return learner.optimalPathway.plan.document;
}

beforeAll(async () => {
  const { savePlan } = await answered<{
    readonly savePlan: { readonly plan: { readonly id: string }; readonly userErrors: readonly object[] };
  }>(
    `mutation ($learner: ID!, $document: String!) { savePlan(learner: $learner, document: $document,
       idempotencyKey: "a-kept-plan") { plan { id } userErrors { code } } }`,
    { learner: INEKE, document: await bestPlan() },
  );
  expect(savePlan.userErrors).toEqual([]);
  plan = savePlan.plan.id;
}, 60_000);

describe('a plan that is kept', () => {
  it('is valid as long as nothing about it is otherwise', async () => {
    expect(await validity('horizon: "2028-12-31"')).toEqual({
      standing: 'VALID',
      breaksOn: null,
      horizon: '2028-12-31',
      judgements: [
        { from: '2026-12-01', standing: 'VALID', endDate: '2028-10-01', costCents: 450_000, violations: [] },
      ],
    });
  });

  it('is broken by the record of a day on which its offer was not known, until it was', async () => {
    const told = await validity(`asOf: "${BEFORE}", horizon: "2027-12-31"`);
    expect(told).toMatchObject({ standing: 'BROKEN', breaksOn: '2026-11-20' });
    expect(told.judgements.map(({ from, standing }) => [from, standing])).toEqual([
      ['2026-11-20', 'BROKEN'],
      ['2026-11-23', 'VALID'],
    ]);
    expect(told.judgements[0]?.violations).toContainEqual({
      rule: 'OFFER_UNKNOWN',
      position: 1,
      message: 'The offer is not on record any more.',
    });
  });

  it('is looked at no earlier than it is known, and refuses a horizon before that', async () => {
    const { errors } = await ask({
      query:
        'query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { validity(horizon: "2026-11-30") { standing } } } }',
      variables: { plan },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'horizon' });
  });

  // By offer.csv the OVO of 2027-06-01 in EX02, 18 months, is the first to end of those that can be joined from 2 April on.
  it('is planned anew from the day on which its own first step has passed', async () => {
    const { node } = await answered<{ readonly node: { readonly planAnew: object } }>(
      `query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { planAnew(asOf: "2027-04-02T10:00:00Z", timeLimitMs: 5000) {
         ... on OptimalPathway { status startDate plan { steps { startDate endDate track } document } } } } } }`,
      { plan },
    );
    expect(node.planAnew).toMatchObject({
      status: 'OPTIMAL',
      startDate: '2027-04-02',
      plan: { steps: [{ startDate: '2027-06-01', endDate: '2028-12-01', track: 'OVO' }] },
    });
  });

  it('counts as joined from the day on which its step starts, and then stays valid whatever the day', async () => {
    expect(await validity('asOf: "2027-05-01T10:00:00Z", horizon: "2028-12-31"')).toMatchObject({
      standing: 'VALID',
      breaksOn: null,
    });
  });
});

describe('a change', () => {
  const OWN = 'example/opleider-kantlijn/25736/OVO/EX02/2027-04-01';
  const impact = (change: string): Promise<{ node: { impact: object } }> =>
    answered(
      `query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { impact(change: ${change}, timeLimitMs: 5000) {
         kind proven before { standing } after { standing violations { rule } } best { objective before after }
         bestAfter { ... on OptimalPathway { plan { document steps { startDate endDate } } } } } } } }`,
      { plan },
    );

  // The next to end is the OVO of 2027-06-01 in EX02, 18 months: 2028-12-01, 669 days after 2027-02-01.
  it('that takes the last seat breaks the plan, and another one is best', async () => {
    const { node } = await impact(`{ offers: [{ offer: "${OWN}", seats: 0 }] }`);
    expect(node.impact).toEqual({
      kind: 'BROKEN',
      proven: true,
      before: { standing: 'VALID' },
      after: { standing: 'BROKEN', violations: [{ rule: 'SEATS' }] },
      best: [{ objective: 'FINISH', before: 608, after: 669 }],
      bestAfter: { plan: { document: null, steps: [{ startDate: '2027-06-01', endDate: '2028-12-01' }] } },
    });
  });

  it.each([
    ['of its price changes it', `{ offers: [{ offer: "${OWN}", priceCents: 460000 }] }`, 'CHANGED', 'CHANGED'],
    [
      'of another offer leaves it',
      `{ offersGone: ["example/roc-schetsland/25737/BOL/EX01/2027-09-01"] }`,
      'UNTOUCHED',
      'VALID',
    ],
    [
      'that ends its version breaks it',
      `{ versions: [{ credential: "crebo:25736", lastStart: "2027-03-31" }] }`,
      'BROKEN',
      'BROKEN',
    ],
    [
      'of the law that admits breaks it',
      `{ rulesEnding: [{ rule: "ADM03", validTo: "2027-01-31" }], rulesGone: ["ADM02"] }`,
      'CHANGED',
      'CHANGED',
    ],
  ])('%s', async (_, change, kind, standing) => {
    const { node } = await impact(change);
    expect(node.impact).toMatchObject({ kind, after: { standing } });
  });

  it.each([
    ['nothing', '{}', 'change'],
    ['an offer that is not known', '{ offersGone: ["example/none"] }', 'change.offersGone.0'],
    ['less than no seats', `{ offers: [{ offer: "${OWN}", seats: -1 }] }`, 'change.offers.0.seats'],
    ['a rule without a figure', '{ parameters: [{ rule: "ADM03", value: 1 }] }', 'change.parameters.0.rule'],
    [
      'a day too far',
      '{ versions: [{ credential: "crebo:25736", lastAward: "9999-01-01" }] }',
      'change.versions.0.lastAward',
    ],
  ])('of %s is refused', async (_, change, field) => {
    const { errors } = await ask({
      query: `query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { impact(change: ${change}) { kind } } } }`,
      variables: { plan },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('a plan that no thread came to look at in time', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['validity', 'judgements', 'validity(horizon: "2028-12-31", timeLimitMs: 250) { standing }'],
    ['impact', 'impact', 'impact(change: { rulesGone: ["ADM02"] }, timeLimitMs: 250) { kind }'],
  ] as const)('has no %s, and says that the time was over', async (field, asked, selection) => {
    vi.spyOn(PlannerThreads.prototype, asked).mockResolvedValue(null);
    const { data, errors } = await ask({
      query: `query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { revision ${selection} } } }`,
      variables: { plan },
    });
    expect(data).toEqual({ node: { revision: 1, [field]: null } });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('within 250 ms'),
        path: ['node', field],
        extensions: { code: 'TIMEOUT', field: 'timeLimitMs' },
      },
    ]);
  });
});

describe('a plan of another version', () => {
  /** The same plan, kept in the form of a version of leerpad that came before or after this one. */
  const keepAs = (change: string): Promise<unknown> =>
    withClient(ownerUrl(access), async (client) => {
      await client.query("begin; select set_config('app.reader', 'example', true)");
      await client.query(`update learners.saved_plan set document = ${change} where recorded_to is null`);
      await client.query('commit');
    });
  const KEPT = `query ($plan: ID!) { node(id: $plan) { ... on SavedPlan { isOutdated revision startDate status steps { position startDate recognitions { code } }
    validity(timeLimitMs: 5000, horizon: "2028-12-31") { standing } planAnew(timeLimitMs: 5000) { __typename }
    impact(change: { rulesGone: ["ADM02"] }, timeLimitMs: 5000) { kind } } } }`;
  const shown = { revision: 1, startDate: '2027-02-01', status: 'PROPOSED' };

  it('is shown as it was made, and says that nobody can look at it again', async () => {
    await keepAs(`document || '{"version": 0, "fare": 3}'`);
    const { node } = await answered<{ readonly node: object }>(KEPT, { plan });
    const nothing = { validity: null, planAnew: null, impact: null };
    expect(node).toMatchObject({ ...shown, isOutdated: true, ...nothing, steps: [{ position: 1 }] });
    await keepAs(`(document || '{"version": 1}') - 'fare'`);
    expect(await answered(KEPT, { plan })).toMatchObject({
      node: { ...shown, isOutdated: false, validity: { standing: 'VALID' } },
    });
  });

  it('from before plans told of recognitions has none of them', async () => {
    await keepAs(`jsonb_set(document, '{steps,0}', (document #> '{steps,0}') - 'recognitions')`);
    expect(await answered(KEPT, { plan })).toMatchObject({
      node: { isOutdated: false, steps: [{ recognitions: [] }], validity: { standing: 'VALID' } },
    });
  });
});
