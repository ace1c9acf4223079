import { ArgsType, Field, ID } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../../shared/graph/DateTimeScalar.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';

@ArgsType()
export class RecognitionOptionsArgs {
  @Field(() => ID, { description: 'Global id of the credential that is the goal; any other id is refused as BAD_ID.' })
  readonly goal!: string;

  @Field(() => DateScalar, { nullable: true, description: 'For which day; as standard the day of the request.' })
  readonly day?: IsoDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'What was on record and known at this instant; the instant of the request if left out.',
  })
  readonly asOf?: Date | null;
}
