import { ArgsType, Field, ID } from 'type-graphql';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import { OfferFilterArgs } from './OfferFilterArgs.js';

/** Which offers are asked for. */
@ArgsType()
export class OffersArgs extends OfferFilterArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those of the Credential with this id. An id that is malformed or of another type is refused as BAD_ID.',
  })
  readonly credential?: string | null;

  @Field(() => TrackEnum, { nullable: true, description: 'Only those in this track.' })
  readonly track?: Track | null;
}
