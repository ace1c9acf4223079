import { ArgsType, Field, ID } from 'type-graphql';
import { OfferConditions } from './OfferConditions.js';

/** Which offers in a region are asked for. */
@ArgsType()
export class RegionOffersArgs extends OfferConditions {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those of the Organisation with this id. An id that is malformed or of another type is refused as BAD_ID, one of no organisation as NOT_FOUND.',
  })
  readonly provider?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only those of the Credential with this id. An id that is malformed or of another type is refused as BAD_ID, one of no credential as NOT_FOUND.',
  })
  readonly credential?: string | null;
}
