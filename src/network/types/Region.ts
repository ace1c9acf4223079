import { Directive, Field, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { World } from '../../shared/pure/world.js';
import type { RegionKind } from '../entities/RegionEntity.js';
import { RegionKindEnum } from './enums/RegionKindEnum.js';

/** A region. */
@Directive('@key(fields: "id")')
@ObjectType('Region', {
  implements: Node,
  simpleResolvers: true,
  description: 'A region. Regions of different kinds overlap.',
})
export class Region extends Node {
  @Field(() => String, { description: 'Its natural key: `AMR20`, `PV27`, `RMC22`, in the example world `EX01`.' })
  readonly code!: string;

  @Field(() => RegionKindEnum, { description: 'What kind of region it is.' })
  readonly kind!: RegionKind;

  @Field(() => String, { description: 'Its name, in Dutch.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its central municipality (centrumgemeente); null when it has none or it is not known.',
  })
  readonly centre!: string | null;

  @Field(() => [String], { description: 'Names of the provinces that it lies in; empty when they are not known.' })
  readonly provinces!: readonly string[];

  @Field(() => WorldEnum, { description: 'Whether it exists.' })
  readonly world!: World;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
