import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** A seat that was reserved: of which step, on which offer, and whether the offer told how many it has. */
export interface ReservedSeat {
  readonly position: number;
  readonly offer: string;
  readonly isCounted: boolean;
}

/** Seats that were reserved together for one revision of a plan. */
export const ReservationEntity = defineEntity({
  name: 'Reservation',
  tableName: 'reservation',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    planId: p.uuid().index(),
    /** In the order in which reservations are written; the database gives it. */
    number: p.bigint(),
    revision: p.integer(),
    learnerId: p.uuid(),
    seats: p.json<ReservedSeat[]>(),
    reservedAt: p.datetime(),
    /** From when on the seats are free again, whether anybody looks or not. */
    expiresAt: p.datetime(),
    releasedAt: p.datetime().nullable(),
  },
});
export type ReservationRow = InferEntity<typeof ReservationEntity>;
