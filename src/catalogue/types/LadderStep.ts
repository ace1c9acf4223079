import { Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import type { Basis } from '../../shared/pure/basis.js';

/** One rung of a ladder. */
@ObjectType('LadderStep', { simpleResolvers: true, description: 'One rung of a ladder.' })
export class LadderStep {
  @Field(() => Int, { description: 'Its place on the ladder, from 1, the lowest.' })
  readonly position!: number;

  @Field(() => Boolean, { description: 'Whether it is only for who does not hold the credential of the rung before.' })
  readonly conditional!: boolean;

  @Field(() => String, { description: 'What is to be known about it, in English; empty when there is nothing.' })
  readonly note!: string;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
