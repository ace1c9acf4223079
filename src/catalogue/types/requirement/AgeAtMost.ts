import { Field, Int, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Is at most so old. */
@ObjectType('AgeAtMost', { implements: Described, simpleResolvers: true, description: 'Is at most so old.' })
export class AgeAtMost extends Described {
  @Field(() => Int, { description: 'Age in years.' })
  readonly years!: number;
}
