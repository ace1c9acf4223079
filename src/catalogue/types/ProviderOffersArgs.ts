import { ArgsType, Field, ID } from 'type-graphql';
import { OfferConditions } from './OfferConditions.js';

/** Which offers of an organisation are asked for. */
@ArgsType()
export class ProviderOffersArgs extends OfferConditions {
  @Field(() => ID, {
    nullable: true,
    description:
      'Only those in the Region with this id; a province takes in the arbeidsmarktregios that lie in it whole. An id that is malformed or of another type is refused as BAD_ID, one of no region as NOT_FOUND.',
  })
  readonly region?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only those of the Credential with this id. An id that is malformed or of another type is refused as BAD_ID, one of no credential as NOT_FOUND.',
  })
  readonly credential?: string | null;
}
