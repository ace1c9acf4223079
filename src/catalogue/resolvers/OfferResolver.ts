import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { OfferItem } from '../data/CatalogueItems.js';
import { offerOrder } from '../data/listOrders.js';
import { isOfferAsked } from '../domain/isOfferAsked.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import { OfferConnection } from '../types/OfferConnection.js';
import { OffersArgs } from '../types/OffersArgs.js';

@Resolver(() => Offer)
export class OfferResolver {
  @Query(() => OfferConnection, {
    description: 'The offers that are known now and meet every condition, in the order of their codes.',
  })
  offers(@Args(() => OffersArgs) asked: OffersArgs, @Ctx() { snapshot }: CatalogueContext): Page<Offer> {
    const credentialKey = asked.credential ? keyOfId(asked.credential, 'Credential', 'credential') : null;
    const regionKey = asked.region ? keyOfId(asked.region, 'Region', 'region') : null;
    const { world = null, track = null } = asked;
    const candidates = credentialKey === null ? [...snapshot.offers.values()] : snapshot.offersOf(credentialKey);
    return paginate(
      candidates.filter((offer) => isOfferAsked(offer, { regionKey, world, track })),
      offerOrder,
      asked,
    );
  }

  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'What is offered; null only when it is missing from the catalogue.',
  })
  credential(@Root() { credentialKey }: OfferItem, @Ctx() { snapshot }: CatalogueContext): Credential | null {
    return snapshot.credentials.get(credentialKey) ?? null;
  }
}
