import { Field, Int, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Is at least so old. */
@ObjectType('AgeAtLeast', { implements: Described, simpleResolvers: true, description: 'Is at least so old.' })
export class AgeAtLeast extends Described {
  @Field(() => Int, { description: 'Age in years.' })
  readonly years!: number;
}
