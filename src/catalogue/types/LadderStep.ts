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

  @Field(() => String, {
    nullable: true,
    description:
      'What it names where the catalogue has no credential for it, in Dutch; null where `credential` says it.',
  })
  readonly name!: string | null;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
