import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredReservation } from '../data/personalSql.js';
import { Offer } from '../types/Offer.js';
import { ReservedSeat } from '../types/Reservation.js';
import { stubOf } from '../types/stubOf.js';

@Resolver(() => ReservedSeat)
export class ReservedSeatResolver {
  @FieldResolver(() => Offer, { nullable: true, description: 'The offer; null where it is gone.' })
  offer(@Root() { offer }: StoredReservation['seats'][number]): Offer | null {
    return stubOf('Offer', offer);
  }
}
