import { Field, ObjectType } from 'type-graphql';
import { Part } from './Part.js';

/** An outcome that two credentials both contain. */
@ObjectType('SharedOutcome', { simpleResolvers: true, description: 'An outcome that two credentials both contain.' })
export class SharedOutcome {
  @Field(() => Part, { description: 'The part that it is in the credential that was asked.' })
  readonly here!: Part;

  @Field(() => Part, { description: 'The part that it is in the other credential.' })
  readonly there!: Part;
}
