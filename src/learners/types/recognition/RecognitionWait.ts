import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionParty } from '../../../shared/pure/recognition.js';
import type { Awaited } from '../../domain/recognition/waitsFor.js';
import { AwaitedEnum, RecognitionPartyEnum } from './enums.js';

@ObjectType('RecognitionWait', { simpleResolvers: true, description: 'What a recognition waits for.' })
export class RecognitionWait {
  @Field(() => AwaitedEnum, { description: 'What can come next.' })
  readonly what!: Awaited['what'];

  @Field(() => [RecognitionPartyEnum], { description: 'Of whom; none where it waits for nothing.' })
  readonly parties!: readonly RecognitionParty[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Until when; null is unknown. Of an intake the day for which it is planned, or the last day to hold it where that is earlier.',
  })
  readonly until!: IsoDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that day is over on the day of the question; null where the day is unknown.',
  })
  readonly isOverdue!: boolean | null;
}
