import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Decider } from '../../shared/pure/requirement.js';
import type { Value } from '../../shared/pure/Value.js';
import { CitedRule } from './CitedRule.js';
import { VerdictValueEnum } from './enums.js';
import { Outcome } from './Outcome.js';

@ObjectType('GoalReason', {
  simpleResolvers: true,
  description: 'Returned when a step brings the goal, or outcomes of it.',
})
export class GoalReason {
  @Field(() => Int, { description: 'The place in the plan, from 1, of the step whose reason it is.' })
  readonly position!: number;

  @Field(() => [Outcome], {
    nullable: 'items',
    description:
      'The outcomes of the goal that it brings. Where the goal is a credential those of the parts that a module does of it; empty where the step is the whole.',
  })
  readonly outcomes!: readonly Outcome[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many parts of it, those without an outcome included. Null where the step is no module of the goal.',
  })
  readonly partCount!: number | null;

  @Field(() => StudyLoad, {
    nullable: true,
    description: 'Their load together. Null where the step is no module of the goal.',
  })
  readonly load!: StudyLoad | null;
}

@ObjectType('AskedReason', {
  simpleResolvers: true,
  description: 'Returned when a step was asked for by itself, as `via`.',
})
export class AskedReason {
  @Field(() => Int, { description: 'The place in the plan, from 1, of the step whose reason it is.' })
  readonly position!: number;
}

@ObjectType('DoneReason', {
  simpleResolvers: true,
  description: 'Returned when a module has done parts of a later step on the same credential.',
})
export class DoneReason {
  @Field(() => Int, { description: 'The place in the plan, from 1, of the step whose reason it is.' })
  readonly position!: number;

  @Field(() => Int, { description: 'The place of the later step, which is lighter.' })
  readonly neededBy!: number;

  @Field(() => [Outcome], {
    nullable: 'items',
    description: 'The outcomes of these parts; parts of which the content is not known have none.',
  })
  readonly outcomes!: readonly Outcome[];

  @Field(() => Int, { description: 'How many parts.' })
  readonly partCount!: number;

  @Field(() => StudyLoad, { description: 'Their load together.' })
  readonly load!: StudyLoad;
}

@ObjectType('RuleReason', {
  simpleResolvers: true,
  description: 'Returned when a rule of admission or of a track on a later step says more with the step than without.',
})
export class RuleReason {
  @Field(() => Int, { description: 'The place in the plan, from 1, of the step whose reason it is.' })
  readonly position!: number;

  @Field(() => Int, { description: 'The place of the later step that needs it.' })
  readonly neededBy!: number;

  @Field(() => CitedRule, { description: 'The rule.' })
  readonly rule!: CitedRule;

  @Field(() => [String], {
    description: 'What of the rule the step brings about, each in words in the language of the request.',
  })
  readonly met!: readonly string[];

  @Field(() => [Outcome], {
    nullable: 'items',
    description: 'The outcomes of the step by which it does; empty where its credential itself counts.',
  })
  readonly outcomes!: readonly Outcome[];

  @Field(() => VerdictValueEnum, { description: 'What the rule is worth with the step.' })
  readonly value!: Value;

  @Field(() => VerdictValueEnum, { description: 'What it is worth without.' })
  readonly without!: Value;
}

@ObjectType('ExemptionReason', {
  simpleResolvers: true,
  description: 'Returned when parts of a later step may be exempted because of a step. That is never automatic.',
})
export class ExemptionReason {
  @Field(() => Int, { description: 'The place in the plan, from 1, of the step whose reason it is.' })
  readonly position!: number;

  @Field(() => Int, { description: 'The place of the later step whose parts may be exempted.' })
  readonly neededBy!: number;

  @Field(() => CitedRule, { description: 'The rule by which.' })
  readonly rule!: CitedRule;

  @Field(() => DeciderEnum, { nullable: true, description: 'Who decides. Null where the rule does not say.' })
  readonly decidedBy!: Decider | null;

  @Field(() => [Outcome], {
    nullable: 'items',
    description: 'The outcomes of these parts; parts of which the content is not known have none.',
  })
  readonly outcomes!: readonly Outcome[];

  @Field(() => Int, { description: 'How many parts.' })
  readonly partCount!: number;

  @Field(() => StudyLoad, { description: 'Their load together.' })
  readonly load!: StudyLoad;
}

export const StepReason = createUnionType({
  name: 'StepReason',
  description: 'Why a step is in a plan.',
  types: () => [GoalReason, AskedReason, DoneReason, RuleReason, ExemptionReason] as const,
});
