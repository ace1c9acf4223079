import { Field, Int, ObjectType } from 'type-graphql';
import type { UserError } from '../../shared/graph/userErrors.js';
import { Offer } from './Offer.js';
import {
  type AcceptPlanCode,
  AcceptPlanError,
  type ReleaseSeatsCode,
  ReleaseSeatsError,
  type ReserveSeatsCode,
  ReserveSeatsError,
  type SavePlanCode,
  SavePlanError,
} from './planErrors.js';
import { SavedPlan } from './SavedPlan.js';

const PLAN = 'The plan as it is now; null where it was not found or the key was used for something else.';
const ERRORS = 'Why nothing was changed; empty where it was.';

@ObjectType('SavePlanPayload', { simpleResolvers: true, description: 'What became of saving a plan.' })
export class SavePlanPayload {
  @Field(() => SavedPlan, { nullable: true, description: PLAN })
  readonly plan!: object | null;

  @Field(() => [SavePlanError], { description: ERRORS })
  readonly userErrors!: readonly UserError<SavePlanCode>[];
}

@ObjectType('AcceptPlanPayload', { simpleResolvers: true, description: 'What became of what a party says of a plan.' })
export class AcceptPlanPayload {
  @Field(() => SavedPlan, { nullable: true, description: PLAN })
  readonly plan!: object | null;

  @Field(() => [AcceptPlanError], { description: ERRORS })
  readonly userErrors!: readonly UserError<AcceptPlanCode>[];
}

@ObjectType('SeatShortage', {
  simpleResolvers: true,
  description: 'An offer that has too few free seats, or is gone.',
})
class SeatShortage {
  @Field(() => Offer, {
    nullable: true,
    description: 'The offer; null where the catalogue does not have it any more, or does not answer.',
  })
  readonly offer!: Offer | null;

  @Field(() => Int, { description: 'How many seats the plan wants on it.' })
  readonly wanted!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many seats were free on it; null where it is no longer on record.',
  })
  readonly free!: number | null;
}

@ObjectType('ReserveSeatsPayload', { simpleResolvers: true, description: 'What became of reserving seats.' })
export class ReserveSeatsPayload {
  @Field(() => SavedPlan, { nullable: true, description: PLAN })
  readonly plan!: object | null;

  @Field(() => [SeatShortage], { description: 'Which offers have too few free seats; empty where none has.' })
  readonly shortages!: readonly SeatShortage[];

  @Field(() => [ReserveSeatsError], { description: ERRORS })
  readonly userErrors!: readonly UserError<ReserveSeatsCode>[];
}

@ObjectType('ReleaseSeatsPayload', { simpleResolvers: true, description: 'What became of letting seats go.' })
export class ReleaseSeatsPayload {
  @Field(() => SavedPlan, { nullable: true, description: PLAN })
  readonly plan!: object | null;

  @Field(() => [ReleaseSeatsError], { description: ERRORS })
  readonly userErrors!: readonly UserError<ReleaseSeatsCode>[];
}
