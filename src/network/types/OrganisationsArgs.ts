import { ArgsType, Field, ID } from 'type-graphql';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { World } from '../../shared/pure/world.js';

/** Which organisations are asked for. */
@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of its name or town, or its BRIN code, with typing errors, the last word perhaps only begun; the best fitting come first. At most 200 characters, else BAD_INPUT.',
  })
  readonly text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only those in the Region with this id; a province takes in the arbeidsmarktregios that lie in it whole. An id that is malformed or of another type is refused as BAD_ID, one of no region as NOT_FOUND.',
  })
  readonly region?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this kind, such as `ROC`, in capitals or not.' })
  readonly kind?: string | null;

  @Field(() => WorldEnum, { nullable: true, description: 'Only those of this world.' })
  readonly world?: World | null;
}
