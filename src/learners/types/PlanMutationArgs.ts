import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { PlanParty } from '../../shared/pure/planParty.js';
import { PlanPartyEnum } from './planEnums.js';
import { KeyedArgs } from './KeyedArgs.js';

const REVISION = 'The revision that you looked at; where the plan has another by now, nothing is changed.';

@ArgsType()
export class SavePlanArgs extends KeyedArgs {
  @Field(() => ID, { description: 'Global id of the learner.' })
  readonly learner!: string;

  @Field(() => String, { description: 'The `document` of a plan, exactly as the planner gave it.' })
  readonly document!: string;

  @Field(() => String, { nullable: true, description: 'What you call it, at most 200 characters.' })
  readonly title?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Global id of the saved plan that it takes the place of, as a new revision: that waits for acceptance anew, and seats held for the one before are let go. A new plan if left out.',
  })
  readonly plan?: string | null;

  @Field(() => Int, { nullable: true, description: 'With `plan`: the revision that you looked at. Else left out.' })
  readonly revision?: number | null;
}

@ArgsType()
export class AcceptPlanArgs extends KeyedArgs {
  @Field(() => ID, { description: 'Global id of the saved plan.' })
  readonly plan!: string;

  @Field(() => Int, { description: REVISION })
  readonly revision!: number;

  @Field(() => PlanPartyEnum, {
    description: 'The party that speaks. As long as there is no identity, nobody checks that you are it.',
  })
  readonly as!: PlanParty;

  @Field(() => Boolean, {
    description:
      'Whether it accepts. False objects, or takes an acceptance back; where learner or provider do, the seats that are held for the plan are let go.',
  })
  readonly accepts!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the organisation that speaks; a provider gives it, a learner does not.',
  })
  readonly organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'What it adds, at most 2000 characters.' })
  readonly note?: string | null;
}

@ArgsType()
export class ReserveSeatsArgs extends KeyedArgs {
  @Field(() => ID, { description: 'Global id of the saved plan.' })
  readonly plan!: string;

  @Field(() => Int, { description: REVISION })
  readonly revision!: number;
}

@ArgsType()
export class ReleaseSeatsArgs extends KeyedArgs {
  @Field(() => ID, { description: 'Global id of the saved plan.' })
  readonly plan!: string;
}
