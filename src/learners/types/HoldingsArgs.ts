import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';

@ArgsType()
export class HoldingsArgs extends PageArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'What was on record at this instant, whatever was corrected later; the instant of the request if left out.',
  })
  readonly asOf?: Date | null;
}
