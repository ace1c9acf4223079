import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { DocumentStep, StepKind } from '../../shared/pure/planDocument.js';
import { SavedStepKindEnum } from './planEnums.js';

/** A step of a saved plan with its place in it: the source of the type. */
export interface PlacedStep extends DocumentStep {
  readonly position: number;
}

@ObjectType('SavedPlanRecognition', {
  simpleResolvers: true,
  description: 'A recognition procedure that is followed before a step of a saved plan, as it was planned.',
})
export class SavedPlanRecognition {
  @Field(() => String, { description: 'Code of the procedure.' })
  readonly code!: string;

  @Field(() => DateScalar, { description: 'The day on which it begins.' })
  readonly startDate!: string;

  @Field(() => DateScalar, { description: 'The day on which it ends.' })
  readonly endDate!: string;

  @Field(() => [String], {
    description: 'Codes of the parts of the step that may be exempted once it has ended, as `Part.code`.',
  })
  readonly parts!: readonly string[];
}

@ObjectType('SavedPlanStep', { simpleResolvers: true, description: 'A step of a saved plan, as it was planned.' })
export class SavedPlanStep {
  @Field(() => Int, { description: 'Place in the plan, from 1, in the order of the starts.' })
  readonly position!: number;

  @Field(() => SavedStepKindEnum, { description: 'What it is.' })
  readonly kind!: StepKind;

  @Field(() => TrackEnum, { nullable: true, description: 'The track; null where it has none.' })
  readonly track!: Track | null;

  @Field(() => DateScalar, { description: 'The day on which it starts.' })
  readonly startDate!: string;

  @Field(() => DateScalar, { description: 'The day from which it is done.' })
  readonly endDate!: string;

  @Field(() => Int, { description: 'What is to do whatever is decided, in SBU.' })
  readonly guaranteedSbu!: number;

  @Field(() => Int, { description: 'What is to do if every possible exemption is granted, in SBU.' })
  readonly ifGrantedSbu!: number;

  @Field(() => Boolean, { description: 'Whether admission, track and validity held for certain when it was planned.' })
  readonly settled!: boolean;

  @Field(() => Int, { nullable: true, description: 'Hours with a place in the week. Null where not known.' })
  readonly hoursPerWeek!: number | null;

  @Field(() => Int, { nullable: true, description: 'The price in cents when it was planned. Null where not known.' })
  readonly priceCents!: number | null;
}
