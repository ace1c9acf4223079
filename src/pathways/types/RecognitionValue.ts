import { createUnionType, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import type { World } from '../../shared/pure/world.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { Computed } from './Computed.js';
import { RankingEnum } from './enums.js';
import { PlanRestriction } from './InfeasibleExplained.js';
import { Plan, UnfinishedPathway } from './OptimalPathway.js';
import { GoalAlreadyHeld, UnknownGoal } from './Pathways.js';
import { PlanSavings } from './PlanSavings.js';
import { UnitOfCredential } from './UnitOfCredential.js';

@ObjectType('ChangeWorth', { simpleResolvers: true, description: 'What a changed question is worth.' })
export class ChangeWorth {
  @Field(() => Boolean, { nullable: true, description: 'Whether there is a plan then. Null where that is not known.' })
  readonly possible!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'When its best plan ends. Null where it has none.' })
  readonly endDate!: string | null;

  @Field(() => PlanSavings, {
    nullable: true,
    description: 'What it saves. Null where one of the two questions has no plan.',
  })
  readonly saved!: PlanSavings | null;

  @Field(() => Boolean, { description: 'Whether both answers are proved. False only where the time was over.' })
  readonly proven!: boolean;
}

@ObjectType('RecognitionWorth', {
  simpleResolvers: true,
  description:
    'What it is worth that some units are recognised together: as if they were on the start date. What it takes to have them recognised, as `procedures` of each says, is not taken off.',
})
class RecognitionWorth extends ChangeWorth {
  @Field(() => [UnitOfCredential], { description: 'The units.' })
  readonly units!: readonly UnitOfCredential[];

  @Field(() => PlanSavings, {
    nullable: true,
    description:
      'What each of them saves alone, added up: less than `saved` where they help each other. Null where one is not known.',
  })
  readonly apart!: PlanSavings | null;
}

@ObjectType('LimitWorth', { simpleResolvers: true, description: 'What a limit of the question costs the best plan.' })
class LimitWorth {
  @Field(() => PlanRestriction, { description: 'The limit.' })
  readonly limit!: PlanRestriction;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a better plan by the objectives without it. Null where that is not known.',
  })
  readonly binds!: boolean | null;

  @Field(() => ChangeWorth, {
    nullable: true,
    description: 'With a week, 100 euro or an hour a week more. Null for limits without an amount.',
  })
  readonly more!: ChangeWorth | null;

  @Field(() => ChangeWorth, { description: 'Without it.' })
  readonly lifted!: ChangeWorth;
}

@ObjectType('RecognitionValue', {
  simpleResolvers: true,
  description:
    'What recognitions would save on the best plan, alone and together, once they are there, and which limit binds it. Whether they are given is for somebody to decide. Returned when the goal is known and not held.',
})
export class RecognitionValue extends Computed {
  @Field(() => RankingEnum, { description: 'Which load counts for the length of steps and for savings.' })
  readonly countBy!: Ranking;

  @Field(() => WorldEnum, { description: 'The world whose offers the plans are made of.' })
  readonly world!: World;

  @Field(() => Plan, {
    nullable: true,
    description: 'The best plan without any of the recognitions. Null where there is none.',
  })
  readonly plan!: Plan | null;

  @Field(() => [UnitOfCredential], { description: 'The units that are looked at, at most 15.' })
  readonly units!: readonly UnitOfCredential[];

  @Field(() => [UnitOfCredential], {
    description:
      'Those of the units of which no known rule says that they may be exempted, such as generic subjects: what they would save cannot be had by recognition.',
  })
  readonly withoutRule!: readonly UnitOfCredential[];

  @Field(() => [RecognitionWorth], {
    description:
      'Each unit alone, then sets of more, the smallest first; of more than six units those of one, of two and of all.',
  })
  readonly sets!: readonly RecognitionWorth[];

  @Field(() => Boolean, { description: 'Whether these are all sets, and each is proved.' })
  readonly complete!: boolean;

  @Field(() => [LimitWorth], { description: 'Each limit of the question, and each credential that is to be passed.' })
  readonly limits!: readonly LimitWorth[];
}

export const RecognitionValueResult = createUnionType({
  name: 'RecognitionValueResult',
  description: 'What recognitions are worth, or why there is nothing to plan.',
  types: () => [RecognitionValue, UnfinishedPathway, GoalAlreadyHeld, UnknownGoal] as const,
});
