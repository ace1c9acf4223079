import { ArgsType, Field } from 'type-graphql';
import { TargetGroupEnum } from '../../shared/graph/enums/TargetGroupEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { World } from '../../shared/pure/world.js';
import type { OfferOrder } from '../domain/offerPlace.js';
import { OfferOrderEnum } from './enums/OfferOrderEnum.js';

/** What can be asked of every list of offers. */
@ArgsType()
export class OfferConditions extends PageArgs {
  @Field(() => WorldEnum, { nullable: true, description: 'Only those of this world.' })
  readonly world?: World | null;

  @Field(() => TrackEnum, { nullable: true, description: 'Only those in this track.' })
  readonly track?: Track | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those that are given in the place with this name, in capitals or not.',
  })
  readonly place?: string | null;

  @Field(() => TargetGroupEnum, {
    nullable: true,
    description: 'Only those that are meant for this target group, or for all.',
  })
  readonly targetGroup?: TargetGroup | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only those that start on this day or later, or of which the start is not known.',
  })
  readonly startsFrom?: IsoDate | null;

  @Field(() => OfferOrderEnum, { defaultValue: 'CODE', description: 'In which order they come.' })
  readonly orderBy!: OfferOrder;
}
