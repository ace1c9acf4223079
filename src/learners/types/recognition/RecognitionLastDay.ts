import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionTerm } from '../../../shared/pure/recognition.js';
import { RecognitionTermEnum } from './enums.js';

@ObjectType('RecognitionLastDay', { simpleResolvers: true, description: 'Until when something can or must be done.' })
export class RecognitionLastDay {
  @Field(() => RecognitionTermEnum, { description: 'What.' })
  readonly term!: RecognitionTerm;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day. Null where the term has not begun, or no rule is known that says how long it is.',
  })
  readonly day!: IsoDate | null;
}
