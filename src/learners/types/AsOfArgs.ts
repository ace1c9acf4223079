import { ArgsType, Field } from 'type-graphql';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';

/** The instant at which something was on record. */
@ArgsType()
export class AsOfArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'What was on record at this instant, whatever was corrected later; the instant of the request if left out.',
  })
  readonly asOf?: Date | null;
}
