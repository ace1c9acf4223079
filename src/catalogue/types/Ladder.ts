import { Field, ObjectType } from 'type-graphql';
import { LadderStep } from './LadderStep.js';

/** An example of credentials that follow each other. */
@ObjectType('Ladder', {
  simpleResolvers: true,
  description:
    'An example of credentials that follow each other in one field, from vmbo to hbo. A way for a person comes from the planner.',
})
export class Ladder {
  @Field(() => String, { description: 'Its natural key, such as `LAD01`.' })
  readonly code!: string;

  @Field(() => String, { description: 'Its field, in Dutch.' })
  readonly theme!: string;

  @Field(() => [LadderStep], { description: 'Its rungs, from the lowest.' })
  readonly steps!: readonly LadderStep[];
}
