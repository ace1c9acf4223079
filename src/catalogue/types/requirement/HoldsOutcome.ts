import { Field, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Holds an outcome, obtained in whatever credential. */
@ObjectType('HoldsOutcome', {
  implements: Described,
  simpleResolvers: true,
  description: 'Holds an outcome, obtained in whatever credential.',
})
export class HoldsOutcome extends Described {
  @Field(() => String, { description: 'Code of the outcome.' })
  readonly outcomeCode!: string;
}
