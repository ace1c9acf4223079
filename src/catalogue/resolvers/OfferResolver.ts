import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { OfferItem, PartItem } from '../data/CatalogueItems.js';
import { partOrder } from '../data/listOrders.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import { OfferConnection } from '../types/OfferConnection.js';
import { OffersArgs } from '../types/OffersArgs.js';
import { PartConnection } from '../types/PartConnection.js';
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

  @FieldResolver(() => PartConnection, {
    nullable: true,
    description:
      'Of a module the parts of the credential that it is of, in the order of their positions; null where it is of the whole credential.',
  })
  parts(
    @Root() { credentialKey, partKeys }: OfferItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<PartItem> | null {
    if (partKeys === null) return null;
    const parts = snapshot.partsOf(credentialKey).filter(({ key }) => partKeys.includes(key));
    return paginate(parts, partOrder, page);
  }
}
