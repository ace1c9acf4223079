import { ArgsType, Field, Int } from 'type-graphql';
import type { Objective } from '../domain/dated/PlanRequest.js';
import { ObjectiveEnum } from './enums.js';
import { OptimalPathwayArgs } from './OptimalPathwayArgs.js';

/** The arguments of every question for a front. */
@ArgsType()
export class ParetoPathwaysArgs extends OptimalPathwayArgs {
  @Field(() => [ObjectiveEnum], {
    description: 'What is weighed, 2 to 4 different ones. Plans stand in the order of the first, then the second.',
  })
  declare readonly objectives: readonly Objective[];

  @Field(() => Int, {
    description: 'How many plans to give at most, 1 to 100; anything else is refused as PAGE_SIZE.',
  })
  readonly first!: number;
}
