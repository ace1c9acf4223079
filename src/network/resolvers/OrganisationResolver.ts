import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { askedText } from '../../shared/graph/askedText.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import { paginateRanked } from '../../shared/graph/paginateRanked.js';
import { organisationOrder, partnershipOrder } from '../data/listOrders.js';
import type { NetworkContext } from '../data/NetworkContext.js';
import type { OrganisationItem } from '../data/NetworkItems.js';
import { Organisation } from '../types/Organisation.js';
import { OrganisationConnection } from '../types/OrganisationConnection.js';
import { OrganisationsArgs } from '../types/OrganisationsArgs.js';
import type { Partnership } from '../types/Partnership.js';
import { PartnershipConnection } from '../types/PartnershipConnection.js';
import { Region } from '../types/Region.js';
import { placeFilterOf } from './placeFilterOf.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'The organisation with this id; null when there is none.' })
  organisation(
    @Arg('id', () => ID, {
      description: 'Id of an Organisation. One that is malformed or of another type is refused as BAD_ID.',
    })
    id: string,
    @Ctx() { snapshot }: NetworkContext,
  ): Organisation | null {
    return snapshot.organisations.get(keyOfId(id, 'Organisation')) ?? null;
  }

  @Query(() => OrganisationConnection, {
    description:
      'The organisations that fit the text and meet every condition: the best fitting first, without a text in the order of their codes.',
  })
  organisations(
    @Args(() => OrganisationsArgs) asked: OrganisationsArgs,
    @Ctx() { snapshot, snapshotId }: NetworkContext,
  ): Page<Organisation> {
    const text = askedText(asked.text);
    const isAsked = placeFilterOf(asked, snapshot);
    if (text === null) return paginate([...snapshot.organisations.values()].filter(isAsked), organisationOrder, asked);
    const found = snapshot.organisationsLike(text).filter(isAsked);
    return paginateRanked(found, 'OrganisationsByRelevance', { text, snapshotId }, asked);
  }

  @FieldResolver(() => [Region], {
    description: 'The regions in which it works, of whatever kind; empty when none is known.',
  })
  regions(@Root() organisation: OrganisationItem, @Ctx() { snapshot }: NetworkContext): readonly Region[] {
    return snapshot.regionsOf(organisation);
  }

  @FieldResolver(() => PartnershipConnection, {
    description: 'The partnerships that it leads or takes part in, as far as they could be linked by name.',
  })
  partnerships(
    @Root() { key }: OrganisationItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: NetworkContext,
  ): Page<Partnership> {
    return paginate(snapshot.partnershipsOf(key), partnershipOrder, page);
  }
}
