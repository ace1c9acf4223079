import { Field, Int, ObjectType } from 'type-graphql';
import type { Failing } from '../domain/reasons/StepReasons.js';
import type { Value } from '../../shared/pure/Value.js';
import { CitedRule } from './CitedRule.js';
import { VerdictValueEnum } from './enums.js';
import { FailingKindEnum } from './FailingKindEnum.js';
import { StepReason } from './StepReason.js';
import { StepReplacement } from './StepReplacement.js';

@ObjectType('FailingWithoutStep', {
  simpleResolvers: true,
  description: 'Something that is no longer so when the other steps are joined on the same days without a step.',
})
export class FailingWithoutStep {
  @Field(() => FailingKindEnum, { description: 'What.' })
  readonly kind!: Failing['kind'];

  @Field(() => Int, {
    nullable: true,
    description:
      'The place in the plan, from 1, of the later step that it is about. Null where it is the plan as a whole.',
  })
  readonly position!: number | null;

  @Field(() => CitedRule, { nullable: true, description: 'For RULE: the rule. Null otherwise.' })
  readonly rule!: CitedRule | null;

  @Field(() => [String], {
    description: 'For RULE: what of the rule is lost, in words in the language of the request. Empty otherwise.',
  })
  readonly lost!: readonly string[];

  @Field(() => VerdictValueEnum, {
    nullable: true,
    description: 'For RULE and VALIDITY: what it is worth without the step. Null otherwise.',
  })
  readonly value!: Value | null;

  @Field(() => [String], {
    description: 'For GOAL and VIA: codes of the credentials or outcomes that are missed. Empty otherwise.',
  })
  readonly missed!: readonly string[];
}

@ObjectType('StepExplanation', {
  simpleResolvers: true,
  description: 'Why a step is in a plan, what fails without it, and what could take its place.',
})
export class StepExplanation {
  @Field(() => [StepReason], {
    description:
      'What needs the step: the goal first, then what was asked for, rules on later steps, and exemptions in them. Empty where nothing does, which is not so of a plan that is OPTIMAL.',
  })
  readonly reasons!: readonly (typeof StepReason)[];

  @Field(() => [StepReason], {
    description: 'The first of these, then the first reason of the step that it is about, and so on to the goal.',
  })
  readonly chain!: readonly (typeof StepReason)[];

  @Field(() => [FailingWithoutStep], {
    description:
      'What fails, or is no longer known, without the step. The checker, which shares no code with the planner, agrees. Empty where the rest is a plan too.',
  })
  readonly failing!: readonly FailingWithoutStep[];

  @Field(() => [StepReplacement], {
    description: 'What could take its place: without the credential, and without the offer.',
  })
  readonly replacements!: readonly StepReplacement[];

  @Field(() => [String], {
    description: 'All of it in plain Dutch of level B1, sentence by sentence. Names stand between quotation marks.',
  })
  readonly plainDutch!: readonly string[];

  @Field(() => [String], { description: 'All of it in Dutch with the terms of the trade, sentence by sentence.' })
  readonly expertDutch!: readonly string[];

  @Field(() => [String], { description: 'All of it in English with the terms of the trade, sentence by sentence.' })
  readonly english!: readonly string[];
}
