import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import { organisationOrder, regionOrder } from '../data/listOrders.js';
import type { NetworkContext } from '../data/NetworkContext.js';
import type { RegionItem } from '../data/NetworkItems.js';
import { isPlaceAsked } from '../domain/isPlaceAsked.js';
import type { Organisation } from '../types/Organisation.js';
import { OrganisationConnection } from '../types/OrganisationConnection.js';
import { Region } from '../types/Region.js';
import { RegionConnection } from '../types/RegionConnection.js';
import { RegionsArgs } from '../types/RegionsArgs.js';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'The region with this id; null when there is none.' })
  region(
    @Arg('id', () => ID, {
      description: 'Id of a Region. One that is malformed or of another type is refused as BAD_ID.',
    })
    id: string,
    @Ctx() { snapshot }: NetworkContext,
  ): Region | null {
    return snapshot.regions.get(keyOfId(id, 'Region')) ?? null;
  }

  @Query(() => Region, { nullable: true, description: 'The region with this code; null when there is none.' })
  regionByCode(
    @Arg('code', () => String, { description: 'Its natural key, such as `AMR20`.' }) code: string,
    @Ctx() { snapshot }: NetworkContext,
  ): Region | null {
    return snapshot.regions.get(code) ?? null;
  }

  @Query(() => RegionConnection, { description: 'The regions that meet every condition, in the order of their codes.' })
  regions(@Args(() => RegionsArgs) asked: RegionsArgs, @Ctx() { snapshot }: NetworkContext): Page<Region> {
    const { kind = null, world = null } = asked;
    const regions = [...snapshot.regions.values()].filter((region) => isPlaceAsked(region, { kind, world }));
    return paginate(regions, regionOrder, asked);
  }

  @FieldResolver(() => OrganisationConnection, {
    description: 'The organisations that work in it, in the order of their codes.',
  })
  organisations(
    @Root() { key }: RegionItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: NetworkContext,
  ): Page<Organisation> {
    return paginate(snapshot.organisationsIn(key), organisationOrder, page);
  }
}
