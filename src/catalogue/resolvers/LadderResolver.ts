import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { ladderOrder } from '../data/listOrders.js';
import { Ladder } from '../types/Ladder.js';
import { LadderConnection } from '../types/LadderConnection.js';

@Resolver(() => Ladder)
export class LadderResolver {
  @Query(() => Ladder, { nullable: true, description: 'The ladder with this code; null when there is none.' })
  ladder(
    @Arg('code', () => String, { description: 'Its natural key, such as `LAD01`.' }) code: string,
    @Ctx() { snapshot }: CatalogueContext,
  ): Ladder | null {
    return snapshot.ladders.get(code) ?? null;
  }

  @Query(() => LadderConnection, { description: 'The ladders, in the order of their codes.' })
  ladders(
    @Arg('theme', () => String, {
      nullable: true,
      description: 'Only those whose field has this text in it, in whatever case.',
    })
    theme: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Ladder> {
    const asked = theme?.toLowerCase() ?? '';
    const ladders = [...snapshot.ladders.values()].filter((ladder) => ladder.theme.toLowerCase().includes(asked));
    return paginate(ladders, ladderOrder, page);
  }
}
