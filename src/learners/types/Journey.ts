import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { TargetGroupEnum } from '../../shared/graph/enums/TargetGroupEnum.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';

/** A spell of learning. Its source is a StoredJourney. */
@ObjectType('Journey', { simpleResolvers: true, description: "A traject: one spell of a person's learning." })
export class Journey {
  @Field(() => [TargetGroupEnum], { description: 'The target groups to which the person belongs in this journey.' })
  readonly targetGroups!: readonly TargetGroup[];

  @Field(() => DateScalar, { description: 'First day.' })
  readonly startedOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it goes on.' })
  readonly endedOn!: IsoDate | null;

  @Field(() => DateTimeScalar, { description: 'Since when this is on record.' })
  readonly recordedFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a correction took its place; null while it stands.',
  })
  readonly recordedTo!: Date | null;

  @Field(() => BasisEnum, { description: 'What these facts rest on.' })
  readonly basis!: Basis;
}
