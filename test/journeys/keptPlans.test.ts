import { beforeAll, describe, expect, it } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';

/** A day before anything of the example world was on record, and one on which it was. */
const [BEFORE, NOW] = ['2026-11-20T12:00:00Z', '2026-12-01T12:00:00Z'];
const INEKE = 'TGVhcm5lcjowMWExOWI0Ni1hMjYwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDI';

const { ask } = await seededGateway(() => new Date(NOW));
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

beforeAll(async () => {
  const { learner } = await answered<{
    readonly learner: { readonly optimalPathway: { readonly plan: { readonly document: string } } };
  }>(
    `query ($learner: ID!) { learner(id: $learner) { optimalPathway(goal: { credential: "crebo:25736" },
       startDate: "2027-02-01", timeLimitMs: 5000) { ... on OptimalPathway { plan { document } } } } }`,
    { learner: INEKE },
  );
  const { savePlan } = await answered<{
    readonly savePlan: { readonly plan: { readonly id: string }; readonly userErrors: readonly object[] };
  }>(
    `mutation ($learner: ID!, $document: String!) { savePlan(learner: $learner, document: $document,
       idempotencyKey: "a-kept-plan") { plan { id } userErrors { code } } }`,
    { learner: INEKE, document: learner.optimalPathway.plan.document },
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
