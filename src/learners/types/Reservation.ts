import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import type { ReservationStatus } from '../domain/reservationStatus.js';
import { ReservationStatusEnum } from './planEnums.js';

@ObjectType('ReservedSeat', { simpleResolvers: true, description: 'A seat for one step of a plan.' })
export class ReservedSeat {
  @Field(() => Int, { description: 'The place of the step in the plan, from 1.' })
  readonly position!: number;

  @Field(() => Boolean, {
    description:
      'Whether the offer told how many seats it has. False: it is noted here, but nobody knows whether there is a seat.',
  })
  readonly isCounted!: boolean;
}

@ObjectType('Reservation', {
  simpleResolvers: true,
  description: 'Seats that were reserved together for one revision of a plan, all of them or none.',
})
export class Reservation {
  @Field(() => ReservationStatusEnum, { description: 'Whether they are held at the instant of the request.' })
  readonly status!: ReservationStatus;

  @Field(() => Int, { description: 'The revision of the plan that they are for.' })
  readonly revision!: number;

  @Field(() => [ReservedSeat], { description: 'The seats, in the order of the steps.' })
  readonly seats!: readonly ReservedSeat[];

  @Field(() => DateTimeScalar, { description: 'When they were reserved.' })
  readonly reservedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'From when on they are free again by themselves.' })
  readonly expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were let go; null where they were not.' })
  readonly releasedAt!: Date | null;
}
