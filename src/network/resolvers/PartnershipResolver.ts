import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import { partnershipOrder } from '../data/listOrders.js';
import type { NetworkContext } from '../data/NetworkContext.js';
import type { PartnershipItem } from '../data/NetworkItems.js';
import { Organisation } from '../types/Organisation.js';
import { Partnership } from '../types/Partnership.js';
import { PartnershipConnection } from '../types/PartnershipConnection.js';
import { Region } from '../types/Region.js';

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => PartnershipConnection, { description: 'All partnerships, in the order of their codes.' })
  partnerships(@Args(() => PageArgs) page: PageArgs, @Ctx() { snapshot }: NetworkContext): Page<Partnership> {
    return paginate([...snapshot.partnerships.values()], partnershipOrder, page);
  }

  @FieldResolver(() => [Organisation], {
    description: 'The organisations that lead it, linked by name: at most a few; empty where none could be linked.',
  })
  leads(@Root() { leadKeys }: PartnershipItem, @Ctx() { snapshot }: NetworkContext): readonly Organisation[] {
    return leadKeys.flatMap((key) => snapshot.organisations.get(key) ?? []);
  }

  @FieldResolver(() => [Organisation], {
    description: 'The organisations that take part, linked by name: at most a few. `partners` names others too.',
  })
  participants(@Root() { partnerKeys }: PartnershipItem, @Ctx() { snapshot }: NetworkContext): readonly Organisation[] {
    return partnerKeys.flatMap((key) => snapshot.organisations.get(key) ?? []);
  }

  @FieldResolver(() => [Region], { description: 'The regions that it works in, linked by name; empty where none is.' })
  regions(@Root() partnership: PartnershipItem, @Ctx() { snapshot }: NetworkContext): readonly Region[] {
    return snapshot.regionsOf(partnership);
  }
}
