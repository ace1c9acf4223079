import { ArgsType, Field } from 'type-graphql';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';

/** A page of what was on record about a person at an instant. */
@ArgsType()
export class RecordedPageArgs extends PageArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'What was on record at this instant, whatever was corrected later; the instant of the request if left out.',
  })
  readonly asOf?: Date | null;
}
