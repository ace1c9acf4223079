import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import { RecognitionRouteEnum } from '../../../shared/graph/enums/RecognitionRouteEnum.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type {
  RecognitionEvidenceKind,
  RecognitionParty,
  RecognitionRoute,
  UnitDecision,
} from '../../../shared/pure/recognition.js';
import { EvidenceKindEnum, RecognitionPartyEnum, UnitDecisionEnum } from './enums.js';
import { KeyedArgs } from '../KeyedArgs.js';

@InputType('RecognitionEvidenceInput', {
  description: 'What is brought to show units: what it is, not the document itself.',
})
export class RecognitionEvidenceInput {
  @Field(() => EvidenceKindEnum, { description: 'What kind it is.' })
  readonly kind!: RecognitionEvidenceKind;

  @Field(() => String, { description: 'What it is, in own words, 1 to 200 characters.' })
  readonly title!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it last shows the units, not after the day of the request; null is unknown.',
  })
  readonly datedOn?: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Who gave it, at most 200 characters; null is unknown.' })
  readonly issuer?: string | null;

  @Field(() => [ID], { description: 'Global ids of the outcomes that it is to show, each a unit of the recognition.' })
  readonly units!: readonly string[];
}

@InputType('UnitDecisionInput', { description: 'A decision on one unit.' })
export class UnitDecisionInput {
  @Field(() => ID, { description: 'Global id of the outcome.' })
  readonly unit!: string;

  @Field(() => UnitDecisionEnum, { description: 'FULL, PARTIAL or NONE.' })
  readonly decision!: UnitDecision;

  @Field(() => String, { description: 'Why, 1 to 2000 characters.' })
  readonly reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of PARTIAL, what is still to be shown or done, at most 2000 characters; else left out.',
  })
  readonly missing?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The cohort for which it counts, 1900 to 2100; the cohort of the request if left out.',
  })
  readonly cohort?: number | null;
}

@ArgsType()
export class RequestRecognitionArgs extends KeyedArgs {
  @Field(() => ID, { description: 'Global id of the learner.' })
  readonly learner!: string;

  @Field(() => RecognitionRouteEnum, { description: 'Where it is to lead.' })
  readonly route!: RecognitionRoute;

  @Field(() => ID, { description: 'Global id of the credential whose units are asked for.' })
  readonly credential!: string;

  @Field(() => [ID], { description: 'Global ids of the outcomes to be recognised, 1 to 60.' })
  readonly units!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Global id of the organisation that is asked; left out where it is not known yet.',
  })
  readonly provider?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The cohort: the year in which the programme begins, 1900 to 2100; left out where it is not known.',
  })
  readonly cohort?: number | null;

  @Field(() => [RecognitionEvidenceInput], { nullable: true, description: 'Evidence, at most 50; more can be added.' })
  readonly evidence?: readonly RecognitionEvidenceInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether work on record that is said to show the units is evidence too. Not so if left out.',
  })
  readonly withExperience?: boolean | null;
}

@ArgsType()
export class RecognitionChangeArgs extends KeyedArgs {
  @Field(() => ID, { description: 'Global id of the recognition.' })
  readonly recognition!: string;

  @Field(() => RecognitionPartyEnum, {
    description: 'The party that acts. As long as there is no identity, nobody checks that you are it.',
  })
  readonly as!: RecognitionParty;
}

@ArgsType()
export class AddEvidenceArgs extends RecognitionChangeArgs {
  @Field(() => RecognitionEvidenceInput, { description: 'The evidence.' })
  readonly evidence!: RecognitionEvidenceInput;
}

@ArgsType()
export class PlanIntakeArgs extends RecognitionChangeArgs {
  @Field(() => DateScalar, { description: 'The day of the intake, not before the day of the request.' })
  readonly on!: IsoDate;
}

@ArgsType()
export class RecordIntakeArgs extends RecognitionChangeArgs {
  @Field(() => Boolean, { description: 'Whether the recognition is taken on.' })
  readonly takenOn!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 2000 characters; needed where it is not taken on.',
  })
  readonly reason?: string | null;
}

@ArgsType()
export class DecideUnitsArgs extends RecognitionChangeArgs {
  @Field(() => [UnitDecisionInput], {
    description:
      'Decisions on units, 1 to 60: all are recorded, or none. Once the last open unit is decided all are made known.',
  })
  readonly decisions!: readonly UnitDecisionInput[];
}

@ArgsType()
export class AppealDecisionArgs extends RecognitionChangeArgs {
  @Field(() => [ID], { description: 'Global ids of the outcomes whose decisions are appealed, 1 to 60.' })
  readonly units!: readonly string[];

  @Field(() => String, { description: 'Why, 1 to 2000 characters.' })
  readonly reason!: string;
}

@ArgsType()
export class JudgeAppealArgs extends RecognitionChangeArgs {
  @Field(() => Boolean, {
    description: 'Whether the appeal is upheld: then whoever decided decides again. Else what was decided stands.',
  })
  readonly upheld!: boolean;

  @Field(() => String, { description: 'Why, 1 to 2000 characters.' })
  readonly reason!: string;
}

@ArgsType()
export class WithdrawRecognitionArgs extends RecognitionChangeArgs {
  @Field(() => String, { nullable: true, description: 'Why, at most 2000 characters.' })
  readonly reason?: string | null;
}
