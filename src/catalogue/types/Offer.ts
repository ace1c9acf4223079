import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { TargetGroupEnum } from '../../shared/graph/enums/TargetGroupEnum.js';
import { TimeOfDayEnum } from '../../shared/graph/enums/TimeOfDayEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { TimeOfDay } from '../../shared/pure/timeOfDay.js';
import type { World } from '../../shared/pure/world.js';
import type { ModeOfStudy } from '../entities/OfferEntity.js';
import { EnrolmentPeriod } from './EnrolmentPeriod.js';
import { ModeOfStudyEnum } from './enums/ModeOfStudyEnum.js';
import { Organisation } from './Organisation.js';
import { Region } from './Region.js';

/** An aanbod, as it is known now. */
@Directive('@key(fields: "id")')
@ObjectType('Offer', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An offer (aanbod), as it is known now: a credential, or some of its parts, at a provider in a track. What is null is not known, except of `parts`.',
})
export class Offer extends Node {
  @Field(() => String, { description: 'Its natural key.' })
  readonly code!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Who provides it; null when the organisation is not known.',
  })
  readonly provider!: Organisation;

  @Field(() => [Region], {
    nullable: 'items',
    description: 'In which regions it is offered; empty when none is known.',
  })
  readonly regions!: readonly Region[];

  @Field(() => WorldEnum, { description: 'Whether it exists.' })
  readonly world!: World;

  @Field(() => TrackEnum, {
    nullable: true,
    description:
      'The track in which it is followed; null when it is not known, as of an hbo programme that is only registered.',
  })
  readonly track!: Track | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its title at the provider, in Dutch; null when it is not known.',
  })
  readonly title!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year of start of the cohort that it was seen for; null when it is not known.',
  })
  readonly cohort!: number | null;

  @Field(() => [String], { description: 'Names of the places where it is given; empty when none is known.' })
  readonly places!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'When it starts; null when it is not known.' })
  readonly startDate!: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it ends; null when it is not known.' })
  readonly endDate!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which one can join where entry is flexible; null when it is not, or is not known.',
  })
  readonly entryFrom!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which one can join where entry is flexible; null when it is not, or is not known.',
  })
  readonly entryTo!: IsoDate | null;

  @Field(() => [EnrolmentPeriod], { description: 'When one can enrol; empty when no period is known.' })
  readonly enrolment!: readonly EnrolmentPeriod[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the provider has it open for enrolment, whatever the periods say; null when that is not known.',
  })
  readonly enrolmentOpen!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How many months it takes; null when it is not known.' })
  readonly months!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many weeks it takes where its length is given in weeks; null when it is not known.',
  })
  readonly weeks!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many hours a week it takes; null when it is not known.' })
  readonly hoursPerWeek!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What the learner pays for the whole, in cents of a euro; null when it is not known.',
  })
  readonly priceCents!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many seats there are; null when it is not known.' })
  readonly seats!: number | null;

  @Field(() => [String], {
    description: 'Languages in which it is taught, as ISO 639 codes such as `nl`; empty when none is known.',
  })
  readonly languages!: readonly string[];

  @Field(() => [TimeOfDayEnum], {
    description: 'When in the week its lessons and practice are, one needs all of these; empty when that is not known.',
  })
  readonly timesOfDay!: readonly TimeOfDay[];

  @Field(() => ModeOfStudyEnum, {
    nullable: true,
    description: 'How much of the week it takes; null when it is not known.',
  })
  readonly modeOfStudy!: ModeOfStudy | null;

  @Field(() => [TargetGroupEnum], { description: 'For which target groups it is meant; empty: for all.' })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is on offer; null when it is not known.',
  })
  readonly validFrom!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it is on offer; null when none is known.',
  })
  readonly validTo!: IsoDate | null;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
