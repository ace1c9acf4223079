import { type ExecutionResult, execute, parse } from 'graphql';
import type { Pool } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSubgraph } from '../../../server/buildSubgraph.js';
import { documentKey } from '../../../server/database/documentKey.js';
import { ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import type { Reader } from '../../../src/learners/domain/Reader.js';
import { learners } from '../../../src/learners/index.js';
import { cloneTemplate } from '../../support/testDatabase.js';
import { tapWire } from '../tapWire.js';
import { Reserving } from './Reserving.js';
import {
  holdsOf,
  learnerGlobalId,
  learnerId,
  learnersPool,
  NOW,
  offersWith,
  orphans,
  sealedPlanOf,
} from './seatsWorld.js';

const access = await cloneTemplate();
const { schema } = buildSubgraph(learners);
const pools: Pool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.end())));

function newPool(max: number): Pool {
  const pool = learnersPool(access, max);
  pools.push(pool);
  return pool;
}
const pool = newPool(8);

interface Answer {
  readonly acceptPlan: {
    readonly plan: { readonly reservation: { readonly status: string } | null };
    readonly userErrors: readonly { readonly code: string }[];
  };
  readonly savePlan: { readonly plan: { readonly id: string } };
  readonly reserveSeats: {
    readonly plan: { readonly reservation: { readonly seats: readonly unknown[] } };
    readonly shortages: readonly unknown[];
    readonly userErrors: readonly { readonly code: string }[];
  };
  readonly _entities: readonly { readonly reservation: { readonly status: string } }[];
}

interface Asking {
  readonly now?: string;
  readonly reader?: Reader;
  readonly by?: Pool;
}

async function ask(
  query: string,
  variables: object,
  { now = NOW, reader = { kind: 'EXAMPLE' }, by = pool }: Asking = {},
): Promise<ExecutionResult<Answer>> {
  const { contextFor } = learners.open({ pool: by, documentKey: documentKey(access.passwordSecret) });
  const contextValue = contextFor({ now: new Date(now), requestId: 'r', language: 'en', snapshotId: 's', reader });
  const answer = await execute({ schema, document: parse(query), variableValues: { ...variables }, contextValue });
  return answer as unknown as ExecutionResult<Answer>;
}

let keys = 0;
const newKey = () => `seats-key-${(keys += 1)}`;
let made = 0;
/** A new offer with so many seats. */
async function newOffer(seats: number | null): Promise<string> {
  const key = `test/offer-${(made += 1)}`;
  await offersWith(access, { [key]: seats });
  return key;
}

const save = `mutation ($learner: ID!, $document: String!, $key: String!) {
  savePlan(learner: $learner, document: $document, idempotencyKey: $key) { plan { id } userErrors { code } } }`;
const reserve = `mutation ($plan: ID!, $key: String!) { reserveSeats(plan: $plan, revision: 1, idempotencyKey: $key) {
  plan { reservation { status seats { position isCounted } } } shortages { wanted free } userErrors { code } } }`;
const accept = `mutation ($plan: ID!, $as: PlanParty!, $accepts: Boolean!, $organisation: ID, $key: String!) {
  acceptPlan(plan: $plan, revision: 1, as: $as, accepts: $accepts, organisation: $organisation, idempotencyKey: $key) {
    plan { reservation { status } } userErrors { code } } }`;
const release = `mutation ($plan: ID!, $key: String!) { releaseSeats(plan: $plan, idempotencyKey: $key) { userErrors { code } } }`;

async function savedPlan(offers: readonly (string | null)[], person = 0): Promise<string> {
  const document = sealedPlanOf(access, learnerId(person), offers);
  const { data, errors } = await ask(save, { learner: learnerGlobalId(person), document, key: newKey() });
  expect(errors).toBeUndefined();
  return data?.savePlan.plan.id ?? '';
}

const codesOf = ({ data }: ExecutionResult<Answer>) => data?.reserveSeats.userErrors.map(({ code }) => code).join();

test('what was written last of a plan is its last reservation, also where its request came in before the one before', async () => {
  const plan = await savedPlan([await newOffer(3)]);
  const later = { now: '2026-12-01T12:05:00Z' };
  expect(codesOf(await ask(reserve, { plan, key: newKey() }, later))).toBe('');
  await ask(release, { plan, key: newKey() }, later);
  const { data } = await ask(reserve, { plan, key: newKey() });
  expect(data?.reserveSeats.plan.reservation).toMatchObject({ status: 'HELD' });
  expect(codesOf(await ask(reserve, { plan, key: newKey() }))).toBe('ALREADY_RESERVED');
});

describe('seats', () => {
  test.each([
    [1, 1],
    [1, 6],
    [3, 10],
    [5, 5],
    [0, 4],
  ])(
    '%i on an offer are given exactly, to plans of several persons that ask at the same moment: %i',
    async (seats, count) => {
      const offer = await newOffer(seats);
      const plans = await Promise.all(Array.from({ length: count }, (_, person) => savedPlan([offer], person)));
      const answers = await Promise.all(plans.map((plan) => ask(reserve, { plan, key: newKey() })));
      const codes = answers.map(codesOf);
      expect(codes.filter((code) => code === '')).toHaveLength(Math.min(seats, count));
      expect(codes.filter((code) => code === 'TOO_FEW_SEATS')).toHaveLength(Math.max(0, count - seats));
      expect(await holdsOf(access, offer)).toBe(Math.min(seats, count));
    },
  );

  test('are given exactly across the pools of two processes', { timeout: 60_000 }, async () => {
    const processes = await Promise.all([Reserving.start(access), Reserving.start(access)]);
    for (const [seats, count] of [
      [1, 8],
      [7, 19],
    ] as const) {
      const offer = await newOffer(seats);
      const plans = await Promise.all(Array.from({ length: count }, (_, person) => savedPlan([offer], person)));
      const answers = await Promise.all(
        plans.map((plan, at) => (processes[at % 2] as Reserving).reserve(plan, newKey())),
      );
      expect(answers.map((answer) => answer.fault)).toEqual(Array(count).fill(undefined));
      const codes = answers.map((answer) => answer.codes?.join());
      expect(codes.filter((code) => code === '')).toHaveLength(seats);
      expect(codes.filter((code) => code === 'TOO_FEW_SEATS')).toHaveLength(count - seats);
      expect(await holdsOf(access, offer)).toBe(seats);
    }
  });

  test('of several offers are taken all or none, and nobody waits for another for ever', async () => {
    const [one, two, three] = [await newOffer(2), await newOffer(1), await newOffer(2)];
    const orders = [
      [one, two, three],
      [three, two, one],
      [two, three, one],
      [three, one, two],
    ];
    const plans = await Promise.all(orders.map((offers, person) => savedPlan(offers, person)));
    const answers = await Promise.all(plans.map((plan) => ask(reserve, { plan, key: newKey() })));
    expect(answers.map(({ errors }) => errors)).toEqual(Array(4).fill(undefined));
    expect(answers.map(codesOf).sort()).toEqual(['', 'TOO_FEW_SEATS', 'TOO_FEW_SEATS', 'TOO_FEW_SEATS']);
    expect(await Promise.all([one, two, three].map((offer) => holdsOf(access, offer)))).toEqual([1, 1, 1]);
    const refused = answers.find((answer) => codesOf(answer) !== '');
    expect(refused?.data?.reserveSeats).toMatchObject({
      shortages: [{ wanted: 1, free: 0 }],
      plan: { reservation: null },
    });
  });

  test('that expire are free again by time alone', async () => {
    const offer = await newOffer(1);
    const [first, second] = [await savedPlan([offer], 0), await savedPlan([offer], 1)];
    await ask(reserve, { plan: first, key: newKey() });
    const status = async (now: string) => {
      const query = `{ _entities(representations: [{ __typename: "SavedPlan", id: "${first}" }]) { ... on SavedPlan { reservation { status } } } }`;
      const { data } = await ask(query, {}, { now });
      return data?._entities[0]?.reservation.status;
    };
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }, { now: '2026-12-15T11:59:59Z' }))).toBe(
      'TOO_FEW_SEATS',
    );
    expect(await status('2026-12-15T11:59:59Z')).toBe('HELD');
    expect(await status('2026-12-15T12:00:00Z')).toBe('EXPIRED');
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }, { now: '2026-12-15T12:00:00Z' }))).toBe('');
    expect(codesOf(await ask(reserve, { plan: first, key: newKey() }, { now: '2026-12-15T12:00:01Z' }))).toBe(
      'TOO_FEW_SEATS',
    );
  });

  test('last as long as the row says', async () => {
    const offer = await newOffer(1);
    await withClient(ownerUrl(access), (client) => client.query('update learners.reservation_term set hours = 1'));
    await ask(reserve, { plan: await savedPlan([offer]), key: newKey() });
    await withClient(ownerUrl(access), (client) => client.query('update learners.reservation_term set hours = 336'));
    const plan = await savedPlan([offer], 1);
    expect(codesOf(await ask(reserve, { plan, key: newKey() }, { now: '2026-12-01T12:59:59Z' }))).toBe('TOO_FEW_SEATS');
    expect(codesOf(await ask(reserve, { plan, key: newKey() }, { now: '2026-12-01T13:00:00Z' }))).toBe('');
  });

  test('that are let go are free, those whose number is not known are noted, and a step without an offer wants none', async () => {
    const [counted, unknown] = [await newOffer(1), await newOffer(null)];
    const [first, second] = [await savedPlan([counted, null, unknown]), await savedPlan([unknown, counted], 1)];
    const { data } = await ask(reserve, { plan: first, key: newKey() });
    expect(data?.reserveSeats.plan.reservation.seats).toEqual([
      { position: 1, isCounted: true },
      { position: 3, isCounted: false },
    ]);
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }))).toBe('TOO_FEW_SEATS');
    await ask(release, { plan: first, key: newKey() });
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }))).toBe('');
    expect([await holdsOf(access, counted), await holdsOf(access, unknown)]).toEqual([1, 1]);
  });

  test('two of one offer are two', async () => {
    const offer = await newOffer(3);
    expect(codesOf(await ask(reserve, { plan: await savedPlan([offer, offer]), key: newKey() }))).toBe('');
    const { data } = await ask(reserve, { plan: await savedPlan([offer, offer], 1), key: newKey() });
    expect(data?.reserveSeats.shortages).toEqual([{ wanted: 2, free: 1 }]);
  });

  test('are refused where there is nothing to reserve, a step has started, or an offer is gone', async () => {
    const [offer, gone] = [await newOffer(5), await newOffer(5)];
    expect(codesOf(await ask(reserve, { plan: await savedPlan([null]), key: newKey() }))).toBe('NOTHING_TO_RESERVE');
    const plan = await savedPlan([offer]);
    expect(codesOf(await ask(reserve, { plan, key: newKey() }, { now: '2027-09-02T12:00:00Z' }))).toBe('STEP_STARTED');
    expect(codesOf(await ask(reserve, { plan, key: newKey() }, { now: '2027-09-01T12:00:00Z' }))).toBe('');
    const left = await savedPlan([offer, gone], 1);
    await withClient(ownerUrl(access), (client) =>
      client.query("update catalogue.offer set recorded_to = '2026-12-01' where key = $1", [gone]),
    );
    const { data } = await ask(reserve, { plan: left, key: newKey() });
    expect(data?.reserveSeats).toMatchObject({
      shortages: [{ wanted: 1, free: null }],
      userErrors: [{ code: 'TOO_FEW_SEATS' }],
    });
  });
});

describe('one learner', () => {
  test('holds a seat of an offer through one plan, until that lets it go', async () => {
    const [shared, other] = [await newOffer(15), await newOffer(15)];
    const first = await savedPlan([shared]);
    expect(codesOf(await ask(reserve, { plan: first, key: newKey() }))).toBe('');
    const second = await savedPlan([other, shared]);
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }))).toBe('HELD_BY_ANOTHER_PLAN');
    expect([await holdsOf(access, shared), await holdsOf(access, other)]).toEqual([1, 0]);
    expect(codesOf(await ask(reserve, { plan: await savedPlan([shared], 1), key: newKey() }))).toBe('');
    await ask(release, { plan: first, key: newKey() });
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }))).toBe('');
    expect(codesOf(await ask(reserve, { plan: first, key: newKey() }))).toBe('HELD_BY_ANOTHER_PLAN');
  });

  test('may hold it through another plan once the time of the first has passed', async () => {
    const offer = await newOffer(15);
    const [first, second] = [await savedPlan([offer]), await savedPlan([offer])];
    await ask(reserve, { plan: first, key: newKey() });
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }, { now: '2026-12-15T11:59:59Z' }))).toBe(
      'HELD_BY_ANOTHER_PLAN',
    );
    expect(codesOf(await ask(reserve, { plan: second, key: newKey() }, { now: '2026-12-15T12:00:00Z' }))).toBe('');
  });

  test('is given one seat where several plans ask at the same moment, also beside others', async () => {
    const offer = await newOffer(3);
    const persons = [0, 0, 0, 0, 1, 1, 2, 2];
    const plans = await Promise.all(persons.map((person) => savedPlan([offer], person)));
    const codes = (await Promise.all(plans.map((plan) => ask(reserve, { plan, key: newKey() })))).map(codesOf);
    const given = persons.filter((_, at) => codes[at] === '');
    expect(given.sort()).toEqual([0, 1, 2]);
    expect(codes.filter((code) => code === 'HELD_BY_ANOTHER_PLAN')).toHaveLength(5);
    expect(await holdsOf(access, offer)).toBe(3);
  });
});

describe('a plan that is refused', () => {
  const provider = { as: 'PROVIDER', organisation: toGlobalId('Organisation', 'example:roc-schetsland') };

  test.each([
    ['the learner', 'RELEASED', { as: 'LEARNER' }, 0],
    ['the provider', 'RELEASED', provider, 0],
    // Anybody can be named as advisor: an objection of one takes no seat away.
    ['an advisor', 'HELD', { as: 'ADVISOR' }, 2],
  ])('by %s gets no seats, and those that were held are %s', async (_, status, party, left) => {
    const [one, two] = [await newOffer(1), await newOffer(1)];
    const plan = await savedPlan([one, two]);
    await ask(reserve, { plan, key: newKey() });
    const { data } = await ask(accept, { plan, accepts: false, ...party, key: newKey() });
    expect(data?.acceptPlan).toEqual({ plan: { reservation: { status } }, userErrors: [] });
    expect((await holdsOf(access, one)) + (await holdsOf(access, two))).toBe(left);
    await ask(release, { plan, key: newKey() });
    expect(codesOf(await ask(reserve, { plan, key: newKey() }))).toBe('PLAN_REFUSED');
    await ask(accept, { plan, accepts: true, ...party, key: newKey() });
    expect(codesOf(await ask(reserve, { plan, key: newKey() }))).toBe('');
    expect(await orphans(access)).toBe(0);
  });

  test('at the moment at which seats are reserved holds none in the end', async () => {
    const offer = await newOffer(9);
    for (let person = 0; person < 6; person += 1) {
      const plan = await savedPlan([offer], person);
      await Promise.all([
        ask(reserve, { plan, key: newKey() }),
        ask(accept, { plan, accepts: false, as: 'LEARNER', key: newKey() }),
      ]);
      expect(await holdsOf(access, offer)).toBe(0);
    }
  });
});

test('statements do not depend on how many steps a plan has', async () => {
  const offers = await Promise.all([9, 9, 9, 9, 9, 9].map(newOffer));
  const counts: number[] = [];
  for (const [person, some] of [offers.slice(0, 1), offers].entries()) {
    const plan = await savedPlan(some, person);
    const one = newPool(1);
    const tap = tapWire(one);
    await ask(reserve, { plan, key: newKey() }, { by: one });
    counts.push(tap.trips);
  }
  // Begin, settings, key, plan, what parties say, last reservation, locks, own seats, offers, held seats, reservation, holds,
  // outcome, commit; then the plan, and its reservation.
  expect(counts).toEqual([16, 16]);
});

describe('a process that is killed', () => {
  const statements = 14;
  test(
    `before any of its ${statements} statements leaves no orphan, and the same key completes it`,
    { timeout: 180_000 },
    async () => {
      const [one, two] = [await newOffer(20), await newOffer(20)];
      for (let at = 1; at <= statements; at += 1) {
        const plan = await savedPlan([one, two], at);
        const key = newKey();
        const before = await holdsOf(access, one);
        const process = await Reserving.start(access, at);
        void process.reserve(plan, key);
        expect(await process.ended(), String(at)).toBe('SIGKILL');
        expect(await orphans(access), String(at)).toBe(0);
        const held = [await holdsOf(access, one), await holdsOf(access, two)];
        expect(held, String(at)).toEqual([before, before]);
        expect(codesOf(await ask(reserve, { plan, key })), String(at)).toBe('');
        expect([await holdsOf(access, one), await holdsOf(access, two)]).toEqual([before + 1, before + 1]);
      }
    },
  );

  test(
    'after it committed has reserved whole, and the same key does it no second time',
    { timeout: 60_000 },
    async () => {
      const offer = await newOffer(20);
      const plan = await savedPlan([offer]);
      const key = newKey();
      const process = await Reserving.start(access, statements + 1);
      void process.reserve(plan, key);
      expect(await process.ended()).toBe('SIGKILL');
      expect([await holdsOf(access, offer), await orphans(access)]).toEqual([1, 0]);
      expect(codesOf(await ask(reserve, { plan, key }))).toBe('');
      expect(await holdsOf(access, offer)).toBe(1);
    },
  );
});
