import { Field, Int, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Holds an mbo diploma of at least this level. */
@ObjectType('LevelAtLeast', {
  implements: Described,
  simpleResolvers: true,
  description: 'Holds an mbo diploma of at least this level.',
})
export class LevelAtLeast extends Described {
  @Field(() => Int, { description: 'Level in mbo, 1 to 4.' })
  readonly mboLevel!: number;
}
