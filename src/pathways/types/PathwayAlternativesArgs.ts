import { ArgsType, Field, Int } from 'type-graphql';
import type { Difference } from '../domain/dated/differenceOf.js';
import { DifferenceEnum } from './enums.js';
import { OptimalPathwayArgs } from './OptimalPathwayArgs.js';

/** The arguments of every question for alternatives. */
@ArgsType()
export class PathwayAlternativesArgs extends OptimalPathwayArgs {
  @Field(() => DifferenceEnum, { description: 'In what the plans must differ from each other.' })
  readonly differBy!: Difference;

  @Field(() => Int, {
    description: 'How many plans to give at most, 1 to 100; anything else is refused as PAGE_SIZE.',
  })
  readonly first!: number;
}
