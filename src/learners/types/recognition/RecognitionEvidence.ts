import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionEvidenceKind } from '../../../shared/pure/recognition.js';
import { Outcome } from '../Outcome.js';
import { EvidenceKindEnum } from './enums.js';

@ObjectType('RecognitionEvidence', {
  simpleResolvers: true,
  description: 'What is brought to show units: what it is, not the document itself.',
})
export class RecognitionEvidence {
  @Field(() => EvidenceKindEnum, { description: 'What kind it is.' })
  readonly kind!: RecognitionEvidenceKind;

  @Field(() => String, { description: 'What it is, in the words of whoever brought it; of work the occupation.' })
  readonly title!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it last shows the units, from which its age counts; null is unknown.',
  })
  readonly datedOn!: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Who gave it; of work the kind of employer. Null is unknown.' })
  readonly issuer!: string | null;

  @Field(() => [Outcome], { nullable: 'items', description: 'The units that it is to show.' })
  readonly units!: readonly Outcome[];
}
