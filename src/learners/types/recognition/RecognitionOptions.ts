import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../shared/graph/connectionOf.js';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../../shared/graph/DateTimeScalar.js';
import { DeciderEnum } from '../../../shared/graph/enums/DeciderEnum.js';
import { HoldingStatusEnum } from '../../../shared/graph/enums/HoldingStatusEnum.js';
import { PartKindEnum } from '../../../shared/graph/enums/PartKindEnum.js';
import { RecognitionRouteEnum } from '../../../shared/graph/enums/RecognitionRouteEnum.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PartKind } from '../../../shared/pure/credentialKind.js';
import type { HoldingStatus } from '../../../shared/pure/holding.js';
import type { RecognitionEvidenceKind, RecognitionParty, RecognitionRoute } from '../../../shared/pure/recognition.js';
import type { Decider } from '../../../shared/pure/requirement.js';
import type { EvidenceJudgement } from '../../domain/recognition/judgeEvidence.js';
import type { UnitOption } from '../../domain/recognition/recognitionOptions.js';
import { Credential } from '../Credential.js';
import { Outcome } from '../Outcome.js';
import { Rule } from '../Rule.js';
import { EvidenceJudgementEnum, EvidenceKindEnum, RecognitionPartyEnum, UnitStateEnum } from './enums.js';
import { RecognitionEvidence } from './RecognitionEvidence.js';

@ObjectType('RecognitionRouteOption', {
  simpleResolvers: true,
  description: 'How a unit could be recognised on one route. What will be decided nobody knows.',
})
export class RecognitionRouteOption {
  @Field(() => RecognitionRouteEnum, { description: 'The route.' })
  readonly route!: RecognitionRoute;

  @Field(() => RecognitionPartyEnum, { description: 'Who does the intake.' })
  readonly intakeBy!: RecognitionParty;

  @Field(() => DeciderEnum, { description: 'Who decides.' })
  readonly decidedBy!: Decider;

  @Field(() => HoldingStatusEnum, {
    nullable: true,
    description: 'The status of the holding that FULL gives; null where it gives none.',
  })
  readonly gives!: HoldingStatus | null;

  @Field(() => [EvidenceKindEnum], { description: 'The kinds of evidence on which it can be recognised.' })
  readonly acceptedEvidence!: readonly RecognitionEvidenceKind[];

  @Field(() => [RecognitionEvidence], {
    description:
      'What is on record of the learner that could show it: work that is said to, results within other credentials, declarations.',
  })
  readonly evidence!: readonly RecognitionEvidence[];

  @Field(() => EvidenceJudgementEnum, {
    description: 'Whether the best of that counts on the day: anything but COUNTS says what is missing.',
  })
  readonly judgement!: EvidenceJudgement['why'];

  @Field(() => [Rule], { nullable: 'items', description: 'The rules that let it be recognised.' })
  readonly rules!: readonly Rule[];
}

@ObjectType('RecognisableUnit', {
  simpleResolvers: true,
  description: 'A part of the credential, and how it could be recognised.',
})
export class RecognisableUnit {
  @Field(() => Int, { description: 'Its place among the parts of the credential, from 1 on.' })
  readonly position!: number;

  @Field(() => PartKindEnum, { description: 'The kind of part.' })
  readonly partKind!: PartKind;

  @Field(() => Outcome, {
    nullable: true,
    description: 'The outcome. Null where the content of the part is not known, or the catalogue does not answer.',
  })
  readonly outcome!: Outcome | null;

  @Field(() => UnitStateEnum, { description: 'Whether it can be recognised, and if not, why not.' })
  readonly state!: UnitOption['state'];

  @Field(() => [RecognitionRouteOption], { description: 'The routes; none unless it is POSSIBLE.' })
  readonly routes!: readonly RecognitionRouteOption[];
}

export const RecognisableUnitConnection = connectionOf('RecognisableUnit', () => RecognisableUnit);

@ObjectType({ description: 'What every computed answer on recognition says of itself.' })
abstract class ComputedRecognition {
  @Field(() => String, {
    description: 'Hash of the reference data that the answer is computed from; the same everywhere for the same data.',
  })
  readonly snapshotId!: string;

  @Field(() => DateTimeScalar, { description: 'The instant as of which rules, work and holdings are taken.' })
  readonly asOf!: Date;

  @Field(() => DateScalar, { description: 'The day for which it is asked.' })
  readonly day!: IsoDate;
}

@ObjectType('RecognitionOptions', {
  simpleResolvers: true,
  description:
    'Which units of a credential could be recognised for a learner. Returned when the credential is known. Never automatic.',
})
export class RecognitionOptions extends ComputedRecognition {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;
}

@ObjectType('UnknownRecognitionGoal', {
  simpleResolvers: true,
  description: 'Returned when there is no such credential.',
})
export class UnknownRecognitionGoal extends ComputedRecognition {
  @Field(() => String, { description: 'The same in words, in the language of the request; may change.' })
  readonly message!: string;
}

export const RecognitionOptionsResult = createUnionType({
  name: 'RecognitionOptionsResult',
  description: 'Which units could be recognised, or why that cannot be told.',
  types: () => [RecognitionOptions, UnknownRecognitionGoal] as const,
});
