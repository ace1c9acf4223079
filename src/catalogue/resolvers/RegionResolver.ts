import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { Offer } from '../types/Offer.js';
import { OfferConnection } from '../types/OfferConnection.js';
import { Region } from '../types/Region.js';
import { RegionOffersArgs } from '../types/RegionOffersArgs.js';
import { offersPage } from './offersPage.js';

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => OfferConnection, {
    nullable: true,
    description:
      'The offers in it that are known now; a province takes in the arbeidsmarktregios that lie in it whole. Null only when the catalogue does not answer.',
  })
  offers(
    @Root() { id }: Region,
    @Args(() => RegionOffersArgs) asked: RegionOffersArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Offer> {
    return offersPage(snapshot.offersIn(keyOfId(id, 'Region')), asked, snapshot);
  }
}
