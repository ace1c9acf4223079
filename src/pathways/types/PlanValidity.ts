import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import type { ViolatedRule } from '../domain/checker/Violation.js';
import type { PlanStanding } from '../domain/saved/Judgement.js';
import { Computed } from './Computed.js';
import { PlanStandingEnum, PlanViolationRuleEnum } from './planStandingEnums.js';

@ObjectType('PlanViolation', { simpleResolvers: true, description: 'Something that is no longer as a plan says.' })
export class PlanViolation {
  @Field(() => PlanViolationRuleEnum, { description: 'What it breaks.' })
  readonly rule!: ViolatedRule;

  @Field(() => Int, { nullable: true, description: 'The place of the step, from 1; null where it is the whole plan.' })
  readonly position!: number | null;

  @Field(() => String, { description: 'In words, in the language of the request.' })
  readonly message!: string;

  @Field(() => String, { description: 'What is found: a code, a figure with its unit, or a word of the model.' })
  readonly found!: string;

  @Field(() => String, { description: 'What would have to be there instead, in the same form.' })
  readonly wanted!: string;
}

@ObjectType('PlanJudgement', {
  simpleResolvers: true,
  description: 'A kept plan by what is on record from a day on. What it joins by then counts as joined.',
})
export class PlanJudgement {
  @Field(() => DateScalar, { description: 'The day from which it is so, until that of the next judgement.' })
  readonly from!: string;

  @Field(() => PlanStandingEnum, { description: 'What has become of the plan.' })
  readonly standing!: PlanStanding;

  @Field(() => [PlanViolation], { description: 'What is no longer as the plan says; empty where it is VALID.' })
  readonly violations!: readonly PlanViolation[];

  @Field(() => DateScalar, { nullable: true, description: 'When its last step then ends; null where it is BROKEN.' })
  readonly endDate!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its prices together then, in cents; null where it is BROKEN or one is not known.',
  })
  readonly costCents!: number | null;
}

@ObjectType('PlanValidity', {
  simpleResolvers: true,
  description:
    'Whether a kept plan can still be followed, for the person and by the rules and offers of today, and what is known to become of it.',
})
export class PlanValidity extends Computed {
  @Field(() => PlanStandingEnum, { description: 'What has become of it by now.' })
  readonly standing!: PlanStanding;

  @Field(() => DateScalar, {
    description:
      'The last day that was looked at: the one that was asked, or an earlier one where the time was over or 100 judgements were not enough.',
  })
  readonly horizon!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day until the horizon on which it is BROKEN; null where none is known.',
  })
  readonly breaksOn!: string | null;

  @Field(() => [PlanJudgement], {
    description:
      'What becomes of it, from now on in the order of the days; a new one only where something is otherwise.',
  })
  readonly judgements!: readonly PlanJudgement[];
}
