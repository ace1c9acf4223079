import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { HoldingStatusEnum } from '../../shared/graph/enums/HoldingStatusEnum.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { HoldingStatus } from '../../shared/pure/holding.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { Credential } from './Credential.js';
import { Outcome } from './Outcome.js';

/** What a person has. Its source is what `showHolding` makes of a row; HoldingResolver answers what is not in there. */
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

  @Field(() => Credential, {
    nullable: true,
    description: 'The credential that is held; null where an outcome is.',
  })
  readonly credential!: Credential | null;

  @Field(() => Outcome, {
    nullable: true,
    description: 'The outcome that is held; null where a credential is.',
  })
  readonly outcome!: Outcome | null;
}
