import { defineEntity, p } from '@mikro-orm/postgresql';

/** One seat that is held on an offer until a moment; about no person. */
export const SeatHoldEntity = defineEntity({
  name: 'SeatHold',
  tableName: 'seat_hold',
  schema: 'learners',
  properties: {
    reservationId: p.uuid().primary(),
    position: p.integer().primary(),
    offerKey: p.string().columnType('text').index(),
    heldUntil: p.datetime(),
  },
});
