import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { HoldingStatusEnum } from '../../shared/graph/enums/HoldingStatusEnum.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { HoldingStatus } from '../../shared/pure/holding.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';

/** What a person has. Its source is a StoredHolding; HoldingResolver answers what is no column. */
@Directive('@key(fields: "id")')
@ObjectType('Holding', {
  implements: Node,
  simpleResolvers: true,
  description: 'What a person has: exactly one of a credential and an outcome.',
})
export class Holding implements Node {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => HoldingStatusEnum, { description: 'How far it has come.' })
  readonly status!: HoldingStatus;

  @Field(() => Float, { nullable: true, description: 'Result on the Dutch scale of 1 to 10; null is unknown.' })
  readonly result!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The cohort of the programme: the year in which it began; null is unknown.',
  })
  readonly cohort!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day since which it is held; null is unknown.' })
  readonly heldFrom!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is held; null when it does not end.',
  })
  readonly heldTo!: IsoDate | null;

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
