import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import { DeciderEnum } from '../../../shared/graph/enums/DeciderEnum.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionEvidenceKind } from '../../../shared/pure/recognition.js';
import type { Decider } from '../../../shared/pure/requirement.js';
import type { EvidenceJudgement } from '../../domain/recognition/judgeEvidence.js';
import { Outcome } from '../Outcome.js';
import { Rule } from '../Rule.js';
import { EvidenceJudgementEnum, EvidenceKindEnum } from './enums.js';
import { RecognitionDecision } from './RecognitionDecision.js';

@ObjectType('RecognitionUnit', {
  simpleResolvers: true,
  description: 'A unit of a recognition, and how far it has come.',
})
export class RecognitionUnit {
  @Field(() => Outcome, {
    nullable: true,
    description: 'The outcome that is to be recognised. Null only when the catalogue does not answer.',
  })
  readonly outcome!: Outcome;

  @Field(() => DeciderEnum, { description: 'Who decides on it.' })
  readonly decidedBy!: Decider;

  @Field(() => [EvidenceKindEnum], { description: 'The kinds of evidence on which it can be recognised.' })
  readonly acceptedEvidence!: readonly RecognitionEvidenceKind[];

  @Field(() => EvidenceJudgementEnum, {
    description:
      'Whether the best of its evidence counts, by its age on the day on which the recognition was asked for.',
  })
  readonly evidence!: EvidenceJudgement['why'];

  @Field(() => Boolean, { description: 'Whether it waits for a decision, or for its announcement.' })
  readonly isOpen!: boolean;

  @Field(() => RecognitionDecision, {
    nullable: true,
    description: 'What was decided and is not made known yet; null where nothing is.',
  })
  readonly drafted!: RecognitionDecision | null;

  @Field(() => RecognitionDecision, {
    nullable: true,
    description: 'The decision in force: it stands until another one takes its place. Null where there is none yet.',
  })
  readonly announced!: RecognitionDecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was appealed, which it can be once; null where it was not.',
  })
  readonly appealedOn!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to appeal. Null where no decision is in force, it was appealed already, or no rule is known that says so.',
  })
  readonly lastDayToAppeal!: IsoDate | null;

  @Field(() => [Rule], { nullable: 'items', description: 'The rules that let it be recognised.' })
  readonly rules!: readonly Rule[];
}
