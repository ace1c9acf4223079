import { beforeAll, describe, expect, test } from 'vitest';
import { toGlobalId } from '../../src/shared/graph/globalId.js';
import { seededGateway } from '../support/seededGateway.js';

const { ask, faults } = await seededGateway();

// Bram (EX01, has a company) wants to become first electrical fitter.
const bram = toGlobalId('Learner', '01a1c485-6940-7000-8000-000000000015');
const daan = toGlobalId('Learner', '01a19b45-b800-7000-8000-000000000001');
const nobody = toGlobalId('Learner', '01a1c485-6940-7000-8000-000000000099');
const henk = toGlobalId('Learner', '01a1bf5d-3880-7000-8000-000000000013');
const school = toGlobalId('Organisation', 'example:bedrijfsschool-proefopstelling');

let keys = 0;
const newKey = () => `journey-key-${(keys += 1)}`;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly acceptances: readonly unknown[];
  readonly steps: readonly unknown[];
  readonly reservation: { readonly status: string; readonly seats: readonly unknown[] };
}

interface Payload {
  readonly plan: Shown;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

interface Answer extends Readonly<
  Record<'savePlan' | 'acceptPlan' | 'reserveSeats' | 'releaseSeats' | 'one' | 'two', Payload>
> {
  readonly node: unknown;
  readonly learner: {
    readonly optimalPathway: { readonly plan?: { readonly document: string } };
    readonly savedPlans: { readonly totalCount: number; readonly edges: readonly unknown[] };
  };
}

interface Found {
  readonly plan?: { readonly document: string };
  readonly before?: Found;
}

async function data(query: string, variables: object = {}, language = 'en'): Promise<Answer> {
  const answer = await ask({ query, variables: { ...variables } }, { 'accept-language': language });
  expect(answer.errors).toBeUndefined();
  return answer.data as unknown as Answer;
}

const PLAN = `id title revision status proof isFromRecord world waitsFor { party organisation { code } }
  acceptances { party organisation { code } accepts note } steps { position kind track startDate credential { code }
    offer { code } provider { code } isOfferGone guaranteedSbu hoursPerWeek }
  reservation { status revision seats { position isCounted offer { code } } reservedAt expiresAt releasedAt }`;
const save = `mutation ($learner: ID!, $document: String!, $title: String, $plan: ID, $revision: Int, $key: String!) {
  savePlan(learner: $learner, document: $document, title: $title, plan: $plan, revision: $revision, idempotencyKey: $key) {
    plan { ${PLAN} } userErrors { field code message } } }`;
const accept = `mutation ($plan: ID!, $revision: Int!, $as: PlanParty!, $accepts: Boolean!, $organisation: ID, $note: String, $key: String!) {
  acceptPlan(plan: $plan, revision: $revision, as: $as, accepts: $accepts, organisation: $organisation, note: $note, idempotencyKey: $key) {
    plan { status waitsFor { party } acceptances { party accepts note } } userErrors { field code message } } }`;
const reserve = `mutation ($plan: ID!, $revision: Int!, $key: String!) { reserveSeats(plan: $plan, revision: $revision, idempotencyKey: $key) {
    plan { reservation { status revision seats { position isCounted offer { code } } reservedAt expiresAt releasedAt } }
    shortages { offer { code } wanted free } userErrors { field code message } } }`;
const release = `mutation ($plan: ID!, $key: String!) { releaseSeats(plan: $plan, idempotencyKey: $key) {
    plan { reservation { status } } userErrors { field code message } } }`;

async function documentOf(learner: string, tracks = '[BBL]'): Promise<string> {
  const query = `query ($id: ID!) { learner(id: $id) { optimalPathway(goal: { credential: "crebo:25736" }, startDate: "2027-02-01",
    asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000, limits: { tracks: ${tracks} }) { ... on OptimalPathway { plan { document } } } } }`;
  const { plan } = (await data(query, { id: learner })).learner.optimalPathway;
  if (!plan) throw new Error('No plan was found in time');
  return plan.document;
}

let document: string;
beforeAll(async () => void (document = await documentOf(bram)));

async function savedPlan(): Promise<string> {
  const { savePlan } = await data(save, { learner: bram, document, key: newKey() });
  return savePlan.plan.id;
}

describe('a plan', () => {
  test('is kept as the planner made it, and seen by node and in the list of the learner', async () => {
    const { savePlan } = await data(save, { learner: bram, document, title: '  Monteur  ', key: newKey() });
    expect(savePlan.userErrors).toEqual([]);
    expect(savePlan.plan).toMatchObject({
      title: 'Monteur',
      revision: 1,
      status: 'PROPOSED',
      proof: 'OPTIMAL',
      isFromRecord: true,
      world: 'EXAMPLE',
      waitsFor: [
        { party: 'LEARNER', organisation: null },
        { party: 'PROVIDER', organisation: { code: 'example:bedrijfsschool-proefopstelling' } },
        { party: 'EMPLOYER', organisation: null },
      ],
      acceptances: [],
      reservation: null,
    });
    expect(savePlan.plan.steps.length).toBeGreaterThan(0);
    expect(savePlan.plan.steps.at(-1)).toMatchObject({
      kind: 'OFFER',
      track: 'BBL',
      credential: { code: 'crebo:25736' },
      provider: { code: 'example:bedrijfsschool-proefopstelling' },
      isOfferGone: false,
    });
    const { node, learner } = await data(
      `query ($id: ID!, $learner: ID!) { node(id: $id) { ... on SavedPlan { title learner { id } } }
        learner(id: $learner) { savedPlans(first: 5) { totalCount edges { node { id title goal { credential { code } outcomes { id } } } } } } }`,
      { id: savePlan.plan.id, learner: bram },
    );
    expect(node).toEqual({ title: 'Monteur', learner: { id: bram } });
    expect(learner.savedPlans.edges).toContainEqual({
      node: { id: savePlan.plan.id, title: 'Monteur', goal: { credential: { code: 'crebo:25736' }, outcomes: [] } },
    });
    expect(learner.savedPlans.totalCount).toBe(learner.savedPlans.edges.length);
  });

  test('sent again with its key is the same plan, and with the key of another it is refused', async () => {
    const key = newKey();
    const first = await data(save, { learner: bram, document, title: 'Eén', key });
    expect(await data(save, { learner: bram, document, title: 'Eén', key })).toEqual(first);
    const other = await data(save, { learner: bram, document, title: 'Twee', key }, 'nl');
    expect(other.savePlan).toEqual({
      plan: null,
      userErrors: [
        {
          code: 'IDEMPOTENCY_KEY_REUSED',
          field: 'idempotencyKey',
          message: expect.stringContaining('eerder gebruikt'),
        },
      ],
    });
  });

  test('that is replaced is a new revision, which waits for acceptance anew and lets the seats of the one before go', async () => {
    const { savePlan } = await data(save, { learner: bram, document, key: newKey() });
    const { id: plan } = savePlan.plan;
    await data(accept, { plan, revision: 1, as: 'LEARNER', accepts: true, key: newKey() });
    const { reserveSeats } = await data(reserve, { plan, revision: 1, key: newKey() });
    expect(reserveSeats.plan.reservation.status).toBe('HELD');
    const next = await documentOf(bram, '[BOL]');
    const again = await data(save, { learner: bram, document: next, plan, revision: 1, key: newKey() });
    expect(again.savePlan.userErrors).toEqual([]);
    expect(again.savePlan.plan).toMatchObject({ id: plan, revision: 2, acceptances: [], status: 'PROPOSED' });
    expect(again.savePlan.plan.reservation).toMatchObject({ status: 'RELEASED', revision: 1 });
    const late = await data(save, { learner: bram, document: next, plan, revision: 1, key: newKey() });
    expect(late.savePlan.userErrors).toMatchObject([
      { code: 'REVISION_OUTDATED', field: 'revision', message: expect.stringContaining('revision 2') },
    ]);
    const said = await data(accept, { plan, revision: 1, as: 'LEARNER', accepts: true, key: newKey() });
    expect(said.acceptPlan.userErrors).toMatchObject([{ code: 'REVISION_OUTDATED' }]);
  });

  test('of another learner is not replaced, and keeps its seats', async () => {
    const plan = await savedPlan();
    await data(reserve, { plan, revision: 1, key: newKey() });
    const ofHenk = await documentOf(henk, '[BOL, OVO]');
    const { savePlan } = await data(save, { learner: henk, document: ofHenk, plan, revision: 1, key: newKey() });
    expect(savePlan).toMatchObject({ plan: null, userErrors: [{ code: 'PLAN_NOT_FOUND', field: 'plan' }] });
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) { ... on SavedPlan { revision learner { id } reservation { status } } } }`,
      { id: plan },
    );
    expect(node).toEqual({ revision: 1, learner: { id: bram }, reservation: { status: 'HELD' } });
    await data(release, { plan, key: newKey() });
  });

  const flipped = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  test.each<[string, (genuine: string) => object, string, string]>([
    ['changed in its content', (genuine) => ({ document: flipped(genuine, 40) }), 'DOCUMENT_NOT_GENUINE', 'document'],
    [
      'with another seal',
      (genuine) => ({ document: flipped(genuine, genuine.length - 3) }),
      'DOCUMENT_NOT_GENUINE',
      'document',
    ],
    ['without a seal', (genuine) => ({ document: genuine.split('.')[0] }), 'DOCUMENT_MALFORMED', 'document'],
    ['made up', () => ({ document: '{"steps":[]}' }), 'DOCUMENT_MALFORMED', 'document'],
    ['of nothing', () => ({ document: '' }), 'DOCUMENT_MALFORMED', 'document'],
    ['of somebody else', () => ({ learner: daan }), 'DOCUMENT_OF_ANOTHER', 'document'],
    ['for nobody', () => ({ learner: nobody }), 'LEARNER_NOT_FOUND', 'learner'],
    [
      'in the place of none',
      () => ({ plan: toGlobalId('SavedPlan', '01a1c485-6940-7000-8000-000000000099'), revision: 1 }),
      'PLAN_NOT_FOUND',
      'plan',
    ],
  ])('%s is refused in both languages, and nothing is kept', async (_, change, code, field) => {
    for (const language of ['en', 'nl']) {
      const variables = { learner: bram, document, key: newKey(), ...change(document) };
      const { savePlan } = await data(save, variables, language);
      expect(savePlan).toEqual({ plan: null, userErrors: [{ code, field, message: expect.any(String) }] });
      expect(savePlan.userErrors[0]?.message).toMatch(language === 'nl' ? /\b(is|het|Er|de)\b/ : /\b(is|the|There)\b/);
    }
  });

  test.each([
    ['whatIf', 'changes: { onlySettled: false }', 'before { ... on OptimalPathway { plan { document } } }'],
    ['recognitionValue', '', '... on RecognitionValue { plan { document } }'],
    ['explainInfeasible', '', '... on OptimalPathway { plan { document } }'],
  ])('of somebody else that %s answers is refused as well', async (field, more, selection) => {
    const query = `query ($id: ID!) { learner(id: $id) { found: ${field}(goal: { credential: "crebo:25736" }, startDate: "2027-02-01",
      asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000, limits: { tracks: [BBL] } ${more}) { ${selection} } } }`;
    const { learner } = (await data(query, { id: bram })) as unknown as { learner: { found: Found } };
    const given = (learner.found.before ?? learner.found).plan?.document;
    const { savePlan } = await data(save, { learner: daan, document: given, key: newKey() });
    expect(savePlan.userErrors).toMatchObject([{ code: 'DOCUMENT_OF_ANOTHER' }]);
  });

  test.each<[string, object, string, string]>([
    ['an id that is none', { learner: 'x' }, 'BAD_ID', 'learner'],
    ['an id of another type', { learner: school }, 'BAD_ID', 'learner'],
    ['a title too long', { title: 'a'.repeat(201) }, 'BAD_INPUT', 'title'],
    ['a title with NUL', { title: 'a\u0000' }, 'BAD_INPUT', 'title'],
    ['a revision without a plan', { revision: 1 }, 'BAD_INPUT', 'revision'],
    ['a key too short', { key: 'short' }, 'BAD_INPUT', 'idempotencyKey'],
  ])('with %s is an error', async (_, change, code, field) => {
    const variables = { learner: bram, document, key: newKey(), ...change };
    const { data: nothing, errors } = await ask({ query: save, variables });
    expect(nothing).toEqual({ savePlan: null });
    expect(errors).toMatchObject([{ extensions: { code, field } }]);
  });
});

describe('acceptance', () => {
  const say = async (plan: string, as: string, accepts: boolean, more: object = {}) =>
    (await data(accept, { plan, revision: 1, as, accepts, key: newKey(), ...more })).acceptPlan;

  test('is each party’s own; the plan is accepted once all needed accept, and not when one takes it back', async () => {
    const plan = await savedPlan();
    expect((await say(plan, 'LEARNER', true)).plan.status).toBe('PROPOSED');
    expect((await say(plan, 'PROVIDER', true, { organisation: school })).plan.status).toBe('PROPOSED');
    expect((await say(plan, 'EMPLOYER', true, { note: 'Welkom' })).plan).toEqual({
      status: 'ACCEPTED',
      waitsFor: [],
      acceptances: [
        { party: 'LEARNER', accepts: true, note: null },
        { party: 'PROVIDER', accepts: true, note: null },
        { party: 'EMPLOYER', accepts: true, note: 'Welkom' },
      ],
    });
    const refused = (await say(plan, 'LEARNER', false, { note: 'Toch niet' })).plan;
    expect(refused).toMatchObject({ status: 'REFUSED', waitsFor: [{ party: 'LEARNER' }] });
    expect(refused.acceptances).toHaveLength(3);
    expect((await say(plan, 'LEARNER', true)).plan.status).toBe('ACCEPTED');
    expect((await say(plan, 'ADVISOR', false)).plan.status).toBe('REFUSED');
  });

  test('is heard of 25 advisors, who keep nobody else from speaking and may say something else', async () => {
    const plan = await savedPlan();
    const advisor = (number: number) => ({ organisation: toGlobalId('Organisation', `example:advisor-${number}`) });
    for (let number = 1; number <= 25; number += 1) await say(plan, 'ADVISOR', true, advisor(number));
    const { userErrors } = await say(plan, 'ADVISOR', true, advisor(26));
    expect(userErrors).toEqual([
      { code: 'TOO_MANY_SPOKE', field: 'organisation', message: expect.stringContaining('25 others') },
    ]);
    expect((await say(plan, 'ADVISOR', true, {})).userErrors).toMatchObject([{ code: 'TOO_MANY_SPOKE' }]);
    expect((await say(plan, 'ADVISOR', false, advisor(3))).userErrors).toEqual([]);
    expect((await say(plan, 'LEARNER', true)).plan.acceptances).toHaveLength(26);
    const { plan: heard, userErrors: none } = await say(plan, 'EMPLOYER', true);
    expect([none, heard.acceptances.length]).toEqual([[], 27]);
  });

  test.each<[string, object, string]>([
    ['a provider without a name', { as: 'PROVIDER' }, 'ORGANISATION_MISSING'],
    [
      'a provider of nothing',
      { as: 'PROVIDER', organisation: toGlobalId('Organisation', 'brin:25PT') },
      'ORGANISATION_NOT_IN_PLAN',
    ],
    ['a learner that is an organisation', { as: 'LEARNER', organisation: school }, 'ORGANISATION_NOT_IN_PLAN'],
    ['another revision', { as: 'LEARNER', revision: 2 }, 'REVISION_OUTDATED'],
  ])('of %s is refused', async (_, change, code) => {
    const plan = await savedPlan();
    const { acceptPlan } = await data(accept, { plan, revision: 1, accepts: true, key: newKey(), ...change });
    expect(acceptPlan.userErrors).toMatchObject([{ code }]);
    expect(acceptPlan.plan.acceptances).toEqual([]);
  });
});

describe('seats', () => {
  test('are held for each step, once, until they are let go', async () => {
    const { savePlan } = await data(save, { learner: bram, document, key: newKey() });
    const plan = savePlan.plan.id;
    const key = newKey();
    const { reserveSeats } = await data(reserve, { plan, revision: 1, key });
    expect(reserveSeats).toMatchObject({ shortages: [], userErrors: [] });
    expect(reserveSeats.plan.reservation).toMatchObject({
      status: 'HELD',
      revision: 1,
      reservedAt: '2026-12-01T12:00:00.000Z',
      expiresAt: '2026-12-15T12:00:00.000Z',
      releasedAt: null,
    });
    expect(reserveSeats.plan.reservation.seats).toHaveLength(savePlan.plan.steps.length);
    expect((await data(reserve, { plan, revision: 1, key })).reserveSeats).toEqual(reserveSeats);
    const again = await data(reserve, { plan, revision: 1, key: newKey() });
    expect(again.reserveSeats.userErrors).toMatchObject([{ code: 'ALREADY_RESERVED' }]);
    expect((await data(release, { plan, key: newKey() })).releaseSeats).toMatchObject({
      plan: { reservation: { status: 'RELEASED' } },
      userErrors: [],
    });
    const twice = await data(release, { plan, key: newKey() });
    expect(twice.releaseSeats.userErrors).toMatchObject([{ code: 'NOT_RESERVED', field: 'plan' }]);
  });
});

describe('seats in both languages', () => {
  test.each([
    ['en', 'holds a seat on example/', 'objects to this plan'],
    ['nl', 'heeft al een plaats bij example/', 'heeft bezwaar tegen dit plan'],
  ])(
    '%s: are refused to a second plan on the same offers, and to a plan that is refused',
    async (language, held, objects) => {
      const [first, second] = [await savedPlan(), await savedPlan()];
      await data(reserve, { plan: first, revision: 1, key: newKey() });
      const taken = await data(reserve, { plan: second, revision: 1, key: newKey() }, language);
      expect(taken.reserveSeats).toMatchObject({
        plan: { reservation: null },
        userErrors: [{ code: 'HELD_BY_ANOTHER_PLAN', field: 'plan', message: expect.stringContaining(held) }],
      });
      await data(accept, { plan: first, revision: 1, as: 'LEARNER', accepts: false, key: newKey() });
      const refused = await data(reserve, { plan: first, revision: 1, key: newKey() }, language);
      expect(refused.reserveSeats).toMatchObject({
        plan: { reservation: { status: 'RELEASED' } },
        userErrors: [{ code: 'PLAN_REFUSED', field: 'plan', message: expect.stringContaining(objects) }],
      });
    },
  );
});

test('a plan keeps the recognition procedures that are followed before its steps', async () => {
  const asked = (await data(
    `query ($id: ID!) { learner(id: $id) { optimalPathway(goal: { credential: "crebo:25737" }, startDate: "2027-02-01",
      asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000, countBy: IF_GRANTED, objectives: [STUDY_LOAD]) {
      ... on OptimalPathway { plan { document steps { recognitions { code startDate endDate parts } } } } } } }`,
    { id: henk },
  )) as unknown as { learner: { optimalPathway: { plan: { document: string; steps: { recognitions: object[] }[] } } } };
  const { document: kept, steps } = asked.learner.optimalPathway.plan;
  expect(steps.flatMap(({ recognitions }) => recognitions)).not.toEqual([]);
  const { savePlan } = await data(
    `mutation ($learner: ID!, $document: String!, $key: String!) { savePlan(learner: $learner, document: $document, idempotencyKey: $key) {
      plan { steps { recognitions { code startDate endDate parts } } } } }`,
    { learner: henk, document: kept, key: newKey() },
  );
  expect(savePlan.plan.steps).toEqual(steps);
});

test('a seat on an offer that does not tell how many it has is noted, and said to be unknown', async () => {
  const unknown = await documentOf(henk, '[BOL, OVO]');
  const { savePlan } = await data(save, { learner: henk, document: unknown, key: newKey() });
  const { reserveSeats } = await data(reserve, { plan: savePlan.plan.id, revision: 1, key: newKey() });
  expect(reserveSeats.plan.reservation.seats).toEqual([
    { position: 1, isCounted: true, offer: { code: 'example/roc-schetsland/25741/BOL/EX01/2027-02-01' } },
    { position: 2, isCounted: false, offer: { code: 'example/opleider-kantlijn/25886/OVO/EX02/2028-02-01' } },
    { position: 3, isCounted: false, offer: { code: 'example/opleider-kantlijn/25736/OVO/EX01/2029-04-01' } },
  ]);
});

test('one mutation after the other sees what the one before changed', async () => {
  const { savePlan } = await data(save, { learner: bram, document, key: newKey() });
  const both = await data(
    `mutation ($plan: ID!, $one: String!, $two: String!) {
      one: acceptPlan(plan: $plan, revision: 1, as: LEARNER, accepts: true, idempotencyKey: $one) { plan { acceptances { party } } }
      two: acceptPlan(plan: $plan, revision: 1, as: ADVISOR, accepts: true, idempotencyKey: $two) { plan { acceptances { party } } } }`,
    { plan: savePlan.plan.id, one: newKey(), two: newKey() },
  );
  expect(both.one.plan.acceptances).toEqual([{ party: 'LEARNER' }]);
  expect(both.two.plan.acceptances).toEqual([{ party: 'LEARNER' }, { party: 'ADVISOR' }]);
});

test('nothing of all this was a fault', () => {
  expect(faults).toEqual([]);
});
