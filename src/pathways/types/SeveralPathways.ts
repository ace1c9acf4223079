import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import type { World } from '../../shared/pure/world.js';
import type { Difference } from '../domain/dated/differenceOf.js';
import type { Objective } from '../domain/dated/PlanRequest.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { Computed } from './Computed.js';
import { DifferenceEnum, ObjectiveEnum, RankingEnum } from './enums.js';
import { InfeasiblePathway, OffersLeftOut, Plan, UnfinishedPathway } from './OptimalPathway.js';
import { GoalAlreadyHeld, UnknownGoal } from './Pathways.js';

@ObjectType('RankedPlanValue', { simpleResolvers: true, description: 'What a plan comes to in an objective.' })
class RankedPlanValue {
  @Field(() => ObjectiveEnum, { description: 'The objective.' })
  readonly objective!: Objective;

  @Field(() => Int, { description: 'What the plan comes to, in the unit of the objective.' })
  readonly value!: number;
}

@ObjectType('RankedPlan', { simpleResolvers: true, description: 'One of several plans.' })
export class RankedPlan {
  @Field(() => Int, { description: 'Place among them, from 1.' })
  readonly position!: number;

  @Field(() => [RankedPlanValue], { description: 'The objectives in the order in which they were asked.' })
  readonly values!: readonly RankedPlanValue[];

  @Field(() => Boolean, {
    description:
      'Whether it is proved that no plan beats it. False only where the time was over before. With FIRST_CREDENTIAL among the objectives that speaks of plans without modules.',
  })
  readonly proven!: boolean;

  @Field(() => Plan, {
    description: 'The plan. A checker that shares no code with the planner has found nothing wrong.',
  })
  readonly plan!: Plan;
}

/** What the answers with several plans have in common. */
@ObjectType({ description: 'Several plans to one goal.' })
abstract class SeveralPathways extends Computed {
  @Field(() => RankingEnum, { description: 'Which load counts for the length of steps and for STUDY_LOAD.' })
  readonly countBy!: Ranking;

  @Field(() => WorldEnum, { description: 'The world whose offers they are made of; the two are never mixed.' })
  readonly world!: World;

  @Field(() => [OffersLeftOut], { description: 'Which offers of that world were left out beforehand.' })
  readonly leftOut!: readonly OffersLeftOut[];
}

@ObjectType('ParetoPathways', {
  simpleResolvers: true,
  description:
    'The plans that no other plan beats: none is better in one of the objectives and as good in all others. Of plans that are equal in all objectives one stands for all. Returned when there is at least one.',
})
export class ParetoPathways extends SeveralPathways {
  @Field(() => [RankedPlan], {
    description: 'The plans, by the first objective, then by the second and so on; at most as many as were asked for.',
  })
  readonly points!: readonly RankedPlan[];

  @Field(() => Boolean, {
    description:
      'Whether it is proved that there is no further such plan. False where more exist than were asked for, or the time was over. With FIRST_CREDENTIAL among the objectives that speaks of plans without modules.',
  })
  readonly complete!: boolean;
}

@ObjectType('PathwayAlternatives', {
  simpleResolvers: true,
  description:
    'The best plan, and the best ones that differ from it and from each other. Returned when there is at least one.',
})
export class PathwayAlternatives extends SeveralPathways {
  @Field(() => DifferenceEnum, { description: 'In what they differ.' })
  readonly differBy!: Difference;

  @Field(() => [RankedPlan], { description: 'The plans, the best first; at most as many as were asked for.' })
  readonly alternatives!: readonly RankedPlan[];

  @Field(() => Boolean, {
    description:
      'Whether it is proved that no further plan differs from these. False where more exist than were asked for, or the time was over. With FIRST_CREDENTIAL among the objectives that speaks of plans without modules.',
  })
  readonly exhausted!: boolean;
}

export const ParetoPathwaysResult = createUnionType({
  name: 'ParetoPathwaysResult',
  description: 'The plans that no other plan beats, or why there are none.',
  types: () => [ParetoPathways, InfeasiblePathway, UnfinishedPathway, GoalAlreadyHeld, UnknownGoal] as const,
});

export const PathwayAlternativesResult = createUnionType({
  name: 'PathwayAlternativesResult',
  description: 'Plans that differ, or why there are none.',
  types: () => [PathwayAlternatives, InfeasiblePathway, UnfinishedPathway, GoalAlreadyHeld, UnknownGoal] as const,
});
