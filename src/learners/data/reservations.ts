import { type CompiledQuery, sql } from 'kysely';
import type { ReservedSeat } from '../entities/ReservationEntity.js';
import { anyOf } from './anyOf.js';
import { personalSql, type StoredOffer, type StoredReservation } from './personalSql.js';

const COLUMNS = [
  ...(['id', 'planId', 'revision', 'learnerId', 'seats'] as const),
  ...(['reservedAt', 'expiresAt', 'releasedAt'] as const),
];

/** The reservation of each plan that was written last. */
export function reservationsOfPlans(planIds: readonly string[]): CompiledQuery<StoredReservation> {
  return personalSql
    .selectFrom('learners.reservation')
    .distinctOn('planId')
    .select(COLUMNS)
    .where('planId', '=', anyOf(planIds))
    .orderBy('planId')
    .orderBy('number', 'desc')
    .compile();
}

/** Offers as they are on record on a day; none where one is gone. */
export function offersByKey(keys: readonly string[], day: string): CompiledQuery<StoredOffer> {
  return sql<StoredOffer>`select key, seats from catalogue.learners_offer
    where key = any(array(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)))
      and recorded_from <= ${day}::date and (recorded_to is null or ${day}::date < recorded_to)`.compile(personalSql);
}

/**
 * Makes all others wait who reserve a seat on one of these offers, until the transaction ends. Everybody locks in one order,
 * so that no two wait for each other.
 */
export function lockSeats(offers: readonly string[]): CompiledQuery<object> {
  return sql<object>`select pg_advisory_xact_lock(number) from (
    select distinct hashtextextended('seats of ' || offer, 0) as number
    from jsonb_array_elements_text(${JSON.stringify(offers)}::jsonb) as offer order by number offset 0) as numbers`.compile(
    personalSql,
  );
}

/** How many seats of each offer are held at an instant, by whomever; no row where none is. */
export function heldSeats(offers: readonly string[], now: string): CompiledQuery<{ key: string; held: string }> {
  return sql<{ key: string; held: string }>`select offer_key as key, count(*) as held from learners.seat_hold
    where offer_key = any(array(select jsonb_array_elements_text(${JSON.stringify(offers)}::jsonb)))
      and held_until > ${now}::timestamptz group by offer_key`.compile(personalSql);
}

/** The offers of which seats are held at an instant for a learner, through whichever plan. */
export function offersHeldFor(
  learnerId: string,
  offers: readonly string[],
  now: string,
): CompiledQuery<{ key: string }> {
  return sql<{ key: string }>`select distinct offer_key as key
    from learners.seat_hold join learners.reservation on reservation.id = reservation_id
    where learner_id = ${learnerId}::uuid and held_until > ${now}::timestamptz
      and offer_key = any(array(select jsonb_array_elements_text(${JSON.stringify(offers)}::jsonb)))
    order by offer_key`.compile(personalSql);
}

/** A reservation to record. */
export interface ToReserve {
  readonly id: string;
  readonly planId: string;
  readonly revision: number;
  readonly learnerId: string;
  readonly seats: readonly ReservedSeat[];
  /** ISO instant. */
  readonly now: string;
}

/** Records a reservation, for as long as reservations last. */
export function recordReservation({ id, planId, revision, learnerId, seats, now }: ToReserve): CompiledQuery<object> {
  return sql<object>`insert into learners.reservation (id, plan_id, revision, learner_id, seats, reserved_at, expires_at)
    select ${id}::uuid, ${planId}::uuid, ${revision}::int, ${learnerId}::uuid, ${JSON.stringify(seats)}::jsonb,
      ${now}::timestamptz, ${now}::timestamptz + make_interval(hours => hours)
    from learners.reservation_term`.compile(personalSql);
}

/** Holds each seat of a reservation for as long as it lasts. */
export function holdSeats(reservationId: string): CompiledQuery<object> {
  return sql<object>`insert into learners.seat_hold (reservation_id, position, offer_key, held_until)
    select id, (seat ->> 'position')::int, seat ->> 'offer', expires_at
    from learners.reservation cross join jsonb_array_elements(seats) as seat where id = ${reservationId}::uuid`.compile(
    personalSql,
  );
}

/** Notes that the seats of a reservation are free again. */
export function releaseReservation(reservationId: string, now: string): CompiledQuery<object> {
  return sql<object>`update learners.reservation set released_at = ${now}::timestamptz where id = ${reservationId}::uuid`.compile(
    personalSql,
  );
}

/** Lets go of the seats of a reservation. */
export function freeSeats(reservationId: string): CompiledQuery<object> {
  return sql<object>`delete from learners.seat_hold where reservation_id = ${reservationId}::uuid`.compile(personalSql);
}
