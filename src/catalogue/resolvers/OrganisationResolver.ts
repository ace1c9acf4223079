import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { Offer } from '../types/Offer.js';
import { OfferConnection } from '../types/OfferConnection.js';
import { Organisation } from '../types/Organisation.js';
import { ProviderOffersArgs } from '../types/ProviderOffersArgs.js';
import { offersPage } from './offersPage.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => OfferConnection, {
    nullable: true,
    description: 'Its offers that are known now. Null only when the catalogue does not answer.',
  })
  offers(
    @Root() { id }: Organisation,
    @Args(() => ProviderOffersArgs) asked: ProviderOffersArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Offer> {
    return offersPage(snapshot.offersBy(keyOfId(id, 'Organisation')), asked, snapshot);
  }
}
