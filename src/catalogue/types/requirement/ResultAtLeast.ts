import { Field, Float, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Has at least this result in a subject. */
@ObjectType('ResultAtLeast', {
  implements: Described,
  simpleResolvers: true,
  description: 'Has at least this result in a subject.',
})
export class ResultAtLeast extends Described {
  @Field(() => String, { description: 'The subject, in Dutch.' })
  readonly subject!: string;

  @Field(() => Float, { description: 'Mark of 1 to 10.' })
  readonly result!: number;
}
