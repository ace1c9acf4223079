import { ArgsType, Field, Int } from 'type-graphql';
import { OptimalPathwayArgs } from './OptimalPathwayArgs.js';

/** The arguments of questions that are answered by asking for the best plan many times. */
@ArgsType()
export class ManyQuestionsArgs extends OptimalPathwayArgs {
  @Field(() => Int, {
    defaultValue: 3000,
    description:
      'Milliseconds from the arrival of the question after which it is answered by what is known then, 10 to 5000; for all plans that are looked for together.',
  })
  declare readonly timeLimitMs: number;
}
