import { ArgsType, Field, ID } from 'type-graphql';
import { OfferFilterArgs } from './OfferFilterArgs.js';

/** Which offers are asked for. */
@ArgsType()
export class OffersArgs extends OfferFilterArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those of the Credential with this id. An id that is malformed or of another type is refused as BAD_ID, one of no credential as NOT_FOUND.',
  })
  readonly credential?: string | null;
}
