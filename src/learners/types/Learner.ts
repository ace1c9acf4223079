import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';

/** A person who learns. Its source is a StoredLearner; LearnerResolver answers what is no column. */
@Directive('@key(fields: "id")')
@ObjectType('Learner', { implements: Node, simpleResolvers: true, description: 'A person who learns.' })
export class Learner implements Node {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name in full.' })
  readonly name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of birth; null is unknown.' })
  readonly birthDate!: IsoDate | null;

  @Field(() => Int, { nullable: true, description: 'Hours of paid work a week; 0 is none, null is unknown.' })
  readonly workHoursPerWeek!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a training agreement (praktijkovereenkomst) with a recognised company is in sight; null is unknown.',
  })
  readonly companyAgreement!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether he or she may work in the Netherlands; null is unknown.',
  })
  readonly mayWork!: boolean | null;

  @Field(() => BasisEnum, { description: 'What these facts rest on.' })
  readonly basis!: Basis;
}
