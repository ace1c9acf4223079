import type { Pool } from 'pg';
import { documentKey } from '../../../server/database/documentKey.js';
import { type DatabaseAccess, loginUrl, ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { openPool } from '../../../server/database/openPool.js';
import { withClient } from '../../../server/database/withClient.js';
import { sealPlan } from '../../../src/shared/graph/sealedPlan.js';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import type { PlanDocument } from '../../../src/shared/pure/planDocument.js';

/** The instant of all requests. */
export const NOW = '2026-12-01T12:00:00Z';

/** A sealed plan of one step for each offer; null is a step without one. */
export function sealedPlanOf(
  access: DatabaseAccess,
  learner: string | null,
  offers: readonly (string | null)[],
): string {
  const step = (offer: string | null): PlanDocument['steps'][number] => ({
    kind: offer === null ? 'AWARD' : 'OFFER',
    offer,
    provider: offer === null ? null : 'example:roc-schetsland',
    credential: 'crebo:25736',
    track: offer === null ? null : 'BOL',
    parts: [],
    settledParts: [],
    exemptibleParts: [],
    startDate: '2027-09-01',
    endDate: '2028-09-01',
    guaranteedSbu: 1600,
    ifGrantedSbu: 1600,
    settled: true,
    hoursPerWeek: null,
    recognitions: [],
    priceCents: null,
  });
  const document: PlanDocument = {
    version: 1,
    learner,
    madeAt: NOW,
    snapshotId: 'of the test',
    proof: 'OPTIMAL',
    request: {
      goal: { credential: 'crebo:25736' },
      startDate: '2027-02-01',
      asOf: '2026-12-01',
      via: [],
      onlySettled: false,
      countBy: 'GUARANTEED',
      objectives: ['FINISH'],
      world: 'EXAMPLE',
      limits: {},
    },
    steps: offers.map(step),
    value: {},
  };
  return sealPlan(document, documentKey(access.passwordSecret));
}

/** Makes offers with so many seats each; null: not known. */
export async function offersWith(
  access: DatabaseAccess,
  offers: Readonly<Record<string, number | null>>,
): Promise<void> {
  await withClient(ownerUrl(access), async (client) => {
    for (const [key, seats] of Object.entries(offers)) {
      await client.query(
        `insert into catalogue.offer (key, recorded_from, credential_key, provider_key, world, track, places, region_keys,
           target_groups, times_of_day, provenance, seats)
         values ($1, '2026-11-01', 'crebo:25736', 'example:roc-schetsland', 'EXAMPLE', 'BOL', '{}', '{}', '{}', '{}', '[]', $2)`,
        [key, seats],
      );
    }
  });
}

/** Which seats are held, of which offer, by all. */
export async function holdsOf(access: DatabaseAccess, offer: string): Promise<number> {
  return withClient(ownerUrl(access), async (client) => {
    const { rows } = await client.query<{ held: number }>(
      'select count(*)::int as held from learners.seat_hold where offer_key = $1',
      [offer],
    );
    return rows[0]?.held ?? 0;
  });
}

/** Reservations without their seats, and seats without their reservation. */
export async function orphans(access: DatabaseAccess): Promise<number> {
  return withClient(ownerUrl(access), async (client) => {
    await client.query("begin; select set_config('app.reader', 'example', true)");
    const { rows } = await client.query<{ orphans: number }>(`select (
        select count(*) from learners.reservation where released_at is null and jsonb_array_length(seats) <>
          (select count(*) from learners.seat_hold where reservation_id = reservation.id)
      )::int + (
        select count(*) from learners.seat_hold where not exists
          (select from learners.reservation where reservation.id = reservation_id)
      )::int as orphans`);
    return rows[0]?.orphans ?? 0;
  });
}

export function learnersPool(access: DatabaseAccess, max: number): Pool {
  const pool = openPool(loginUrl(access, 'learners'), 'test');
  pool.options.max = max;
  return pool;
}

/** The learners of the example world. */
const LEARNERS = [
  '01a19b45-b800-7000-8000-000000000001',
  '01a19b46-a260-7000-8000-000000000002',
  '01a1a06d-e8c0-7000-8000-000000000003',
  '01a1a06e-d320-7000-8000-000000000004',
  '01a1a06f-bd80-7000-8000-000000000005',
  '01a1a597-03e0-7000-8000-000000000006',
  '01a1a597-ee40-7000-8000-000000000007',
  '01a1aabf-34a0-7000-8000-000000000008',
  '01a1aac0-1f00-7000-8000-000000000009',
  '01a1afe7-6560-7000-8000-000000000010',
  '01a1afe8-4fc0-7000-8000-000000000011',
  '01a1bf5c-4e20-7000-8000-000000000012',
  '01a1bf5d-3880-7000-8000-000000000013',
  '01a1c484-7ee0-7000-8000-000000000014',
  '01a1c485-6940-7000-8000-000000000015',
  '01a1c9ac-afa0-7000-8000-000000000016',
  '01a1c9ad-9a00-7000-8000-000000000017',
  '01a1ced4-e060-7000-8000-000000000018',
  '01a1ced5-cac0-7000-8000-000000000019',
];

export const learnerId = (number: number): string => {
  const id = LEARNERS[number];
  if (!id) throw new Error(`There are ${LEARNERS.length} learners, from 0.`);
  return id;
};

export const learnerGlobalId = (number: number): string => toGlobalId('Learner', learnerId(number));
