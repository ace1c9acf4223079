import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { OfferItem } from '../data/CatalogueItems.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import { OfferConnection } from '../types/OfferConnection.js';
import { OffersArgs } from '../types/OffersArgs.js';
import { offersPage } from './offersPage.js';

@Resolver(() => Offer)
export class OfferResolver {
  @Query(() => OfferConnection, {
    description: 'The offers that are known now and meet every condition.',
  })
  offers(@Args(() => OffersArgs) asked: OffersArgs, @Ctx() { snapshot }: CatalogueContext): Page<Offer> {
    return offersPage(snapshot.offers.values(), asked, snapshot);
  }

  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'What is offered; null only when it is missing from the catalogue.',
  })
  credential(@Root() { credentialKey }: OfferItem, @Ctx() { snapshot }: CatalogueContext): Credential | null {
    return snapshot.credentials.get(credentialKey) ?? null;
  }
}
