import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { ManyQuestionsArgs } from './ManyQuestionsArgs.js';
import { PlanLimitsInput } from './OptimalPathwayArgs.js';
import { ProfileInput } from './ProfileInput.js';
import { RuleParameterInput } from './RuleParameterInput.js';
import { UnitInput } from './UnitOfCredential.js';

/** What would be otherwise. */
@InputType('WhatIfInput', {
  description: 'What would be otherwise, at least one thing. What is left out stays as it is.',
})
export class WhatIfInput {
  @Field(() => ProfileInput, {
    nullable: true,
    description:
      'Of the person: holdings, claimed outcomes and target groups come in addition, other facts instead. `birthDate` and `age` are refused as BAD_INPUT.',
  })
  readonly profile?: ProfileInput | null;

  @Field(() => [UnitInput], {
    nullable: true,
    description:
      'Units that are recognised and exempted on the start date, at most 50; what a procedure takes and costs is not counted.',
  })
  readonly recognised?: readonly UnitInput[] | null;

  @Field(() => PlanLimitsInput, {
    nullable: true,
    description: 'Limits instead of those of the question; an explicit null is no limit.',
  })
  readonly limits?: PlanLimitsInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'Another start date, from 1900 to 2200, else BAD_INPUT.' })
  readonly startDate?: string | null;

  @Field(() => [ID], { nullable: true, description: 'What is passed instead, at most 10; an empty list for nothing.' })
  readonly via?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether nothing may be unsettled.' })
  readonly onlySettled?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Offers that there are no more, at most 50: global ids or codes. One that is not known is refused as BAD_INPUT.',
  })
  readonly offersGone?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Rules that are not in force, at most 50: global ids or codes. One that is not known is refused as BAD_INPUT.',
  })
  readonly rulesGone?: readonly string[] | null;

  @Field(() => [RuleParameterInput], { nullable: true, description: 'Figures of the law that are others, at most 50.' })
  readonly parameters?: readonly RuleParameterInput[] | null;
}

@ArgsType()
export class WhatIfArgs extends ManyQuestionsArgs {
  @Field(() => WhatIfInput, { description: 'What would be otherwise.' })
  readonly changes!: WhatIfInput;
}
