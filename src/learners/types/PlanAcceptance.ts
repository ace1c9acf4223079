import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import type { PlanParty } from '../../shared/pure/planParty.js';
import { PlanPartyEnum } from './planEnums.js';

/** What a party says of a plan. Its source is a StoredAcceptance. */
@ObjectType('PlanAcceptance', {
  simpleResolvers: true,
  description:
    'What a party says of the present revision of a plan. As long as there is no identity, anybody can say it.',
})
export class PlanAcceptance {
  @Field(() => PlanPartyEnum, { description: 'Who says it.' })
  readonly party!: PlanParty;

  @Field(() => Boolean, { description: 'Whether it accepts; false is an objection, or takes an acceptance back.' })
  readonly accepts!: boolean;

  @Field(() => String, { nullable: true, description: 'What it adds, in its own words; null is nothing.' })
  readonly note!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it said so.' })
  readonly recordedFrom!: Date;
}
