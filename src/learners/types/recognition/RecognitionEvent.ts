import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../shared/graph/connectionOf.js';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../../shared/graph/DateTimeScalar.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionParty, UnitDecision } from '../../../shared/pure/recognition.js';
import type { CaseEventKind } from '../../domain/recognition/CaseEvent.js';
import { Outcome } from '../Outcome.js';
import { CaseEventKindEnum, RecognitionPartyEnum, UnitDecisionEnum } from './enums.js';
import { RecognitionEvidence } from './RecognitionEvidence.js';

@ObjectType('RecognitionEvent', {
  simpleResolvers: true,
  description: 'Something that happened in a recognition. Nothing that happened is changed or taken away.',
})
export class RecognitionEvent {
  @Field(() => Int, { description: 'Its place in the case, from 1 on.' })
  readonly number!: number;

  @Field(() => CaseEventKindEnum, { description: 'What happened.' })
  readonly kind!: CaseEventKind;

  @Field(() => RecognitionPartyEnum, { description: 'Who did it.' })
  readonly party!: RecognitionParty;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  readonly happenedOn!: IsoDate;

  @Field(() => DateTimeScalar, { description: 'Since when it is on record.' })
  readonly recordedFrom!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Of INTAKE_PLANNED, the day of the intake; else null.' })
  readonly plannedFor!: IsoDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of INTAKE_HELD, whether the case was taken on; else null.',
  })
  readonly takenOn!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of APPEAL_JUDGED, whether the appeal was upheld; else null.',
  })
  readonly upheld!: boolean | null;

  @Field(() => UnitDecisionEnum, { nullable: true, description: 'Of UNIT_DECIDED, what was decided; else null.' })
  readonly decision!: UnitDecision | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the party; null where none was given.' })
  readonly reason!: string | null;

  @Field(() => RecognitionEvidence, { nullable: true, description: 'Of EVIDENCE_ADDED, the evidence; else null.' })
  readonly evidence!: RecognitionEvidence | null;

  @Field(() => [Outcome], {
    nullable: 'items',
    description: 'The units that it is about; none where it is about the whole case.',
  })
  readonly units!: readonly Outcome[];
}

export const RecognitionEventConnection = connectionOf('RecognitionEvent', () => RecognitionEvent);
