import { ArgsType, Field, ID } from 'type-graphql';
import { PageArgs } from '../../shared/graph/PageArgs.js';

/** With which credential outcomes are shared. */
@ArgsType()
export class SharedWithArgs extends PageArgs {
  @Field(() => ID, {
    description: 'Id of the other Credential. One that is malformed or of another type is refused as BAD_ID.',
  })
  readonly credential!: string;
}
