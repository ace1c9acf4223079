import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import type { IsoDate } from '../../shared/pure/calendar.js';

/** When one can enrol. */
@ObjectType({ simpleResolvers: true, description: 'A period in which one can enrol (aanmeldperiode).' })
export class EnrolmentPeriod {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which one can enrol; null when it is not known.',
  })
  readonly from!: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which one can enrol; null when none is known.' })
  readonly to!: IsoDate | null;
}
