import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { RuleParameterInput } from './RuleParameterInput.js';

@InputType('OfferChangeInput', {
  description: 'What becomes otherwise of an offer. What is left out stays as it is; null is "not known".',
})
export class OfferChangeInput {
  @Field(() => ID, { description: 'The offer, as global id or code. One that is not known is refused as BAD_INPUT.' })
  readonly offer!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it starts.' })
  readonly startDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ends.' })
  readonly endDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which one can join.' })
  readonly entryFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which one can join.' })
  readonly entryTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many weeks it takes, 1 to 1000, else BAD_INPUT.' })
  readonly weeks?: number | null;

  @Field(() => Int, { nullable: true, description: 'Free seats, 0 or more, else BAD_INPUT.' })
  readonly seats?: number | null;

  @Field(() => Int, { nullable: true, description: 'The price in cents, 0 or more, else BAD_INPUT.' })
  readonly priceCents?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one can enrol.' })
  readonly enrolmentOpen?: boolean | null;
}

@InputType('VersionChangeInput', {
  description: 'What becomes otherwise of a credential in its version. What is left out stays as it is.',
})
export class VersionChangeInput {
  @Field(() => ID, {
    description: 'The credential, as global id or code. One that is not known is refused as BAD_INPUT.',
  })
  readonly credential!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it can be started.' })
  readonly validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it can be started.' })
  readonly lastStart?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is awarded.' })
  readonly lastAward?: string | null;
}

@InputType('RuleEndInput', { description: 'The end of a rule.' })
class RuleEndInput {
  @Field(() => ID, { description: 'The rule, as global id or code. One that is not known is refused as BAD_INPUT.' })
  readonly rule!: string;

  @Field(() => DateScalar, { description: 'The last day on which it applies.' })
  readonly validTo!: string;
}

/** A change of rules, versions or offers. */
@InputType('CatalogueChangeInput', {
  description:
    'A change of rules, versions or offers, at least one thing, at most 50 of each. Only looked at, never made.',
})
export class CatalogueChangeInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Offers that there are no more: global ids or codes. One that is not known is refused as BAD_INPUT.',
  })
  readonly offersGone?: readonly string[] | null;

  @Field(() => [OfferChangeInput], { nullable: true, description: 'Offers that become otherwise.' })
  readonly offers?: readonly OfferChangeInput[] | null;

  @Field(() => [VersionChangeInput], { nullable: true, description: 'Credentials whose version becomes otherwise.' })
  readonly versions?: readonly VersionChangeInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Rules that are not in force: global ids or codes. One that is not known is refused as BAD_INPUT.',
  })
  readonly rulesGone?: readonly string[] | null;

  @Field(() => [RuleEndInput], { nullable: true, description: 'Rules that end.' })
  readonly rulesEnding?: readonly RuleEndInput[] | null;

  @Field(() => [RuleParameterInput], { nullable: true, description: 'Figures of the law that are others.' })
  readonly parameters?: readonly RuleParameterInput[] | null;
}
