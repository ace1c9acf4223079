import { Field, ObjectType } from 'type-graphql';
import { Computed } from './Computed.js';
import { OptimalPathwayResult } from './OptimalPathway.js';
import { PlanSavings } from './PlanSavings.js';
import { PlanStep } from './PlanStep.js';
import { UnitOfCredential } from './UnitOfCredential.js';

@ObjectType('MovedStep', {
  simpleResolvers: true,
  description:
    'A step for the same credential, of modules for the same parts or on the same offer, that is joined on another offer or day, for other parts or with another load.',
})
class MovedStep {
  @Field(() => PlanStep, { description: 'As it is.' })
  readonly before!: PlanStep;

  @Field(() => PlanStep, { description: 'As it would be.' })
  readonly after!: PlanStep;
}

@ObjectType('StepsChanged', {
  simpleResolvers: true,
  description:
    'How the steps of two plans differ, by the credentials that they are for, and of modules by their parts or offer.',
})
class StepsChanged {
  @Field(() => [PlanStep], { description: 'Those that come in addition.' })
  readonly added!: readonly PlanStep[];

  @Field(() => [PlanStep], { description: 'Those that fall away.' })
  readonly removed!: readonly PlanStep[];

  @Field(() => [MovedStep], { description: 'Those that change.' })
  readonly moved!: readonly MovedStep[];

  @Field(() => [PlanStep], { description: 'Those that stay as they are.' })
  readonly kept!: readonly PlanStep[];
}

@ObjectType('WhatIf', {
  simpleResolvers: true,
  description: 'The best plan, the best plan if something were otherwise, and how they differ.',
})
export class WhatIf extends Computed {
  @Field(() => OptimalPathwayResult, { description: 'The answer to the question.' })
  readonly before!: typeof OptimalPathwayResult;

  @Field(() => OptimalPathwayResult, { description: 'The answer if it were so.' })
  readonly after!: typeof OptimalPathwayResult;

  @Field(() => PlanSavings, {
    nullable: true,
    description:
      'What the second plan takes less. Null where there are not two plans; a goal that is held then takes nothing.',
  })
  readonly saved!: PlanSavings | null;

  @Field(() => [UnitOfCredential], {
    description:
      'The units of `changes.recognised`. They count as if they were recognised on the start date, at no price; `procedures` says what it takes.',
  })
  readonly recognised!: readonly UnitOfCredential[];

  @Field(() => [UnitOfCredential], {
    description:
      'Those of them of which no known rule says that they may be exempted, such as generic subjects: what they would save cannot be had by recognition.',
  })
  readonly withoutRule!: readonly UnitOfCredential[];

  @Field(() => StepsChanged, {
    nullable: true,
    description: 'How the steps differ. Null where there are not two plans.',
  })
  readonly steps!: StepsChanged | null;
}
