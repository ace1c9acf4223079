import { ArgsType, Field } from 'type-graphql';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { World } from '../../shared/pure/world.js';
import type { RegionKind } from '../entities/RegionEntity.js';
import { RegionKindEnum } from './enums/RegionKindEnum.js';

/** Which regions are asked for. */
@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => RegionKindEnum, { nullable: true, description: 'Only those of this kind.' })
  readonly kind?: RegionKind | null;

  @Field(() => WorldEnum, { nullable: true, description: 'Only those of this world.' })
  readonly world?: World | null;
}
