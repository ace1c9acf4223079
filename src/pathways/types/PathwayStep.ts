import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Gap } from '../domain/gapsOf.js';
import { Credential } from './Credential.js';
import { GapEnum } from './enums.js';
import { MonthsRange } from './MonthsRange.js';
import { Offer } from './Offer.js';
import { OpenPoint } from './OpenPoint.js';
import type { PathwayStepPart } from './PathwayStepPart.js';
import { Rule } from './Rule.js';
import { RuleVerdict } from './RuleVerdict.js';
import { TrackOption } from './TrackOption.js';
import { Validity } from './Validity.js';

/** A step: a credential that is taken, or some parts of it. */
@ObjectType('PathwayStep', {
  simpleResolvers: true,
  description: 'A step of a pathway: a credential that is taken, or some parts of it.',
})
export class PathwayStep {
  @Field(() => Int, { description: 'Place in the pathway, from 1.' })
  readonly position!: number;

  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => Boolean, {
    description: 'Whether the credential is awarded at the end; false where only parts of it are taken.',
  })
  readonly awards!: boolean;

  @Field(() => DateScalar, {
    description: 'When it may start: the start date of the plan, or when the step before ends.',
  })
  readonly startDate!: string;

  @Field(() => DateScalar, {
    description: 'When it ends, by its nominal duration in proportion to what is guaranteed to do.',
  })
  readonly endDate!: string;

  @Field(() => Int, { description: 'Nominal duration of what is guaranteed to do, in months, rounded up.' })
  readonly months!: number;

  @Field(() => MonthsRange, {
    nullable: true,
    description: 'The durations of the known offers. Null where no known offer tells one.',
  })
  readonly offeredMonths!: MonthsRange | null;

  @Field(() => StudyLoad, { description: 'What is to do whatever is decided.' })
  readonly guaranteedLoad!: StudyLoad;

  @Field(() => StudyLoad, { description: 'What is to do if every possible exemption is granted.' })
  readonly ifGrantedLoad!: StudyLoad;

  @Field(() => Boolean, { description: 'Whether admission and validity hold for certain.' })
  readonly settled!: boolean;

  /** PathwayStepResolver gives them by pages. */
  readonly parts!: readonly PathwayStepPart[];

  @Field(() => [RuleVerdict], {
    description: 'The rules of admission and what they say on the start date of the step.',
  })
  readonly admission!: readonly RuleVerdict[];

  @Field(() => [Rule], {
    nullable: 'items',
    description: 'Rules on admission that are worth knowing but decide nothing here, such as what is not verified.',
  })
  readonly information!: readonly Rule[];

  @Field(() => Validity, { description: 'Whether the dates of the credential allow it.' })
  readonly validity!: Validity;

  @Field(() => [RuleVerdict], {
    description:
      'What is asked besides the parts before the credential is awarded, as it stands at the start of the step.',
  })
  readonly completion!: readonly RuleVerdict[];

  @Field(() => [TrackOption], { description: 'The tracks along which it can be followed; empty where none is known.' })
  readonly tracks!: readonly TrackOption[];

  @Field(() => [Offer], {
    nullable: 'items',
    description:
      'Known offers in the region and world of the request that start then or later, at most 20; the earliest first, those without a date last.',
  })
  readonly offers!: readonly Offer[];

  @Field(() => Int, { description: 'How many such offers are known.' })
  readonly offerCount!: number;

  @Field(() => [OpenPoint], {
    description: 'What is unknown of its admission and validity, and which exemptions wait for a decision.',
  })
  readonly openPoints!: readonly OpenPoint[];

  @Field(() => [GapEnum], { description: 'What is not known or weak; empty where nothing is.' })
  readonly gaps!: readonly Gap[];

  @Field(() => BasisEnum, { description: 'The weakest basis of what the step rests on.' })
  readonly basis!: Basis;
}
