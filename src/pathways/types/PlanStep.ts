import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { ExplainedPlan } from '../domain/reasons/ExplainedPlan.js';
import type { OfferGap } from '../domain/dated/describePlan.js';
import type { Gap } from '../domain/gapsOf.js';
import { Credential } from './Credential.js';
import { GapEnum, OfferGapEnum } from './enums.js';
import { Offer } from './Offer.js';
import { OpenPoint } from './OpenPoint.js';
import type { PathwayStepPart } from './PathwayStepPart.js';
import { PlanRecognition } from './PlanRecognition.js';
import { Rule } from './Rule.js';
import { RuleVerdict } from './RuleVerdict.js';
import { Validity } from './Validity.js';

/** An offer that is joined for a credential. */
@ObjectType('PlanStep', {
  simpleResolvers: true,
  description:
    'A step of a plan: an offer that is joined on a day, for a credential that is awarded when it ends, or for some parts of it.',
})
export class PlanStep {
  @Field(() => Int, { description: 'Place in the plan, from 1, in the order of the starts.' })
  readonly position!: number;

  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => Offer, { nullable: true, description: 'The offer. Null only when the catalogue does not answer.' })
  readonly offer!: Offer;

  @Field(() => Boolean, {
    description:
      'Whether it is a module: of the `parts` alone, which are settled in the credential when it ends. It awards nothing by itself; `Plan.awards` says what modules lead to.',
  })
  readonly module!: boolean;

  @Field(() => TrackEnum, { description: 'The track of the offer.' })
  readonly track!: Track;

  @Field(() => DateScalar, { description: 'The day on which the offer is joined.' })
  readonly startDate!: string;

  @Field(() => DateScalar, {
    description:
      'The day from which the credential is held or, of a module, its parts are settled: the length of the offer in proportion to what is to do.',
  })
  readonly endDate!: string;

  @Field(() => Int, { description: 'From start to end, in weeks, rounded up.' })
  readonly weeks!: number;

  @Field(() => Int, { nullable: true, description: 'Hours with a place in the week. Null where not known.' })
  readonly hoursPerWeek!: number | null;

  @Field(() => Int, { nullable: true, description: 'The price in cents. Null where not known.' })
  readonly priceCents!: number | null;

  @Field(() => StudyLoad, { description: 'What is to do whatever is decided.' })
  readonly guaranteedLoad!: StudyLoad;

  @Field(() => StudyLoad, {
    description:
      'What is to do if every possible exemption is granted: evidence of experience only after a recognition.',
  })
  readonly ifGrantedLoad!: StudyLoad;

  @Field(() => Boolean, {
    description: 'Whether admission, track and validity hold for certain, and no recognition is awaited.',
  })
  readonly settled!: boolean;

  /** PlanStepResolver explains the step by it. */
  readonly of!: ExplainedPlan;

  /** PlanStepResolver gives them by pages. */
  readonly parts!: readonly PathwayStepPart[];

  @Field(() => [PlanRecognition], {
    description:
      'Procedures by which evidence of experience is recognised before it starts; none where only what is certain counts.',
  })
  readonly recognitions!: readonly PlanRecognition[];

  @Field(() => [RuleVerdict], {
    description: 'The rules of admission and of the track, and what they say on the start date of the step.',
  })
  readonly admission!: readonly RuleVerdict[];

  @Field(() => [Rule], {
    nullable: 'items',
    description: 'Rules on admission that are worth knowing but decide nothing here.',
  })
  readonly information!: readonly Rule[];

  @Field(() => Validity, { description: 'Whether the dates of the credential allow it.' })
  readonly validity!: Validity;

  @Field(() => [OpenPoint], {
    description: 'What is unknown of its admission, track and validity, and which exemptions wait for a decision.',
  })
  readonly openPoints!: readonly OpenPoint[];

  @Field(() => [GapEnum], { description: 'What is not known or weak; empty where nothing is.' })
  readonly gaps!: readonly Gap[];

  @Field(() => [OfferGapEnum], { description: 'What the offer does not tell; empty where it tells all.' })
  readonly offerGaps!: readonly OfferGap[];

  @Field(() => BasisEnum, { description: 'The weakest basis of what the step rests on.' })
  readonly basis!: Basis;
}
