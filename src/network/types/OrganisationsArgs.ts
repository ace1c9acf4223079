import { ArgsType, Field, ID } from 'type-graphql';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { World } from '../../shared/pure/world.js';

/** Which organisations are asked for. */
@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those in the Region with this id. An id that is malformed or of another type is refused as BAD_ID.',
  })
  readonly region?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this kind, such as `ROC`.' })
  readonly kind?: string | null;

  @Field(() => WorldEnum, { nullable: true, description: 'Only those of this world.' })
  readonly world?: World | null;
}
