import { ArgsType, Field, ID } from 'type-graphql';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { World } from '../../shared/pure/world.js';

/** Which offers of a credential are asked for. */
@ArgsType()
export class OfferFilterArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those in the Region with this id. An id that is malformed or of another type is refused as BAD_ID.',
  })
  readonly region?: string | null;

  @Field(() => WorldEnum, { nullable: true, description: 'Only those of this world.' })
  readonly world?: World | null;
}
