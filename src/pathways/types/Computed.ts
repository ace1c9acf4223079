import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';

/** What every answer of the planner says of itself. */
@ObjectType({ description: 'What every answer of the planner says of itself.' })
export abstract class Computed {
  @Field(() => String, {
    description: 'Hash of the reference data that the answer is computed from; the same everywhere for the same data.',
  })
  readonly snapshotId!: string;

  @Field(() => DateTimeScalar, { description: 'The instant as of which rules, offers and holdings are taken.' })
  readonly asOf!: Date;

  @Field(() => DateScalar, { description: 'The day on which the first step may start.' })
  readonly startDate!: string;
}
