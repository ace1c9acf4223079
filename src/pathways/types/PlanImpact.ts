import { Field, Int, ObjectType } from 'type-graphql';
import type { Objective } from '../domain/dated/PlanRequest.js';
import type { ImpactKind } from '../domain/saved/impactOn.js';
import { Computed } from './Computed.js';
import { ObjectiveEnum } from './enums.js';
import { OptimalPathwayResult } from './OptimalPathway.js';
import { PlanJudgement } from './PlanValidity.js';
import { PlanImpactKindEnum } from './planStandingEnums.js';

@ObjectType('PlanImpactValue', {
  simpleResolvers: true,
  description: 'What the best plan for the same question comes to in an objective, without the change and with it.',
})
class PlanImpactValue {
  @Field(() => ObjectiveEnum, { description: 'The objective.' })
  readonly objective!: Objective;

  @Field(() => Int, {
    nullable: true,
    description: 'Without it, in the unit of the objective. Null: no plan is known.',
  })
  readonly before!: number | null;

  @Field(() => Int, { nullable: true, description: 'With it. Null: no plan is known.' })
  readonly after!: number | null;
}

@ObjectType('PlanImpact', {
  simpleResolvers: true,
  description: 'What a change of rules, versions or offers does to a kept plan.',
})
export class PlanImpact extends Computed {
  @Field(() => PlanImpactKindEnum, { description: 'What it does.' })
  readonly kind!: ImpactKind;

  @Field(() => PlanJudgement, { description: 'The plan without the change.' })
  readonly before!: PlanJudgement;

  @Field(() => PlanJudgement, { description: 'The plan with it.' })
  readonly after!: PlanJudgement;

  @Field(() => [PlanImpactValue], {
    description:
      'The best plan for the same question, for who begins on the day of `asOf`, or on the start date of the plan where that is later.',
  })
  readonly best!: readonly PlanImpactValue[];

  @Field(() => Boolean, {
    description: 'Whether both best plans are proved to be best, or that there is none. False where the time was over.',
  })
  readonly proven!: boolean;

  @Field(() => OptimalPathwayResult, { description: 'The best plan with the change, or why there is none.' })
  readonly bestAfter!: typeof OptimalPathwayResult;
}
