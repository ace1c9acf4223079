import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionParty, UnitDecision } from '../../../shared/pure/recognition.js';
import { RecognitionPartyEnum, UnitDecisionEnum } from './enums.js';

@ObjectType('RecognitionDecision', {
  simpleResolvers: true,
  description: 'What was decided on a unit. It counts within the credential of the case.',
})
export class RecognitionDecision {
  @Field(() => UnitDecisionEnum, { description: 'FULL, PARTIAL or NONE.' })
  readonly decision!: UnitDecision;

  @Field(() => String, { description: 'Why, in the words of whoever decided.' })
  readonly reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of PARTIAL, what is still to be shown or done; else null.',
  })
  readonly missing!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The cohort for which it counts: the year in which a programme begins; null is unknown.',
  })
  readonly cohort!: number | null;

  @Field(() => RecognitionPartyEnum, { description: 'Who decided.' })
  readonly decidedBy!: RecognitionParty;

  @Field(() => DateScalar, { description: 'The day on which it was decided.' })
  readonly decidedOn!: IsoDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was made known and so came into force; null while it is not.',
  })
  readonly announcedOn!: IsoDate | null;
}
