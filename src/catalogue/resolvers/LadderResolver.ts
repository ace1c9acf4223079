import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { Ladder } from '../types/Ladder.js';

@Resolver(() => Ladder)
export class LadderResolver {
  @Query(() => Ladder, { nullable: true, description: 'The ladder with this code; null when there is none.' })
  ladder(
    @Arg('code', () => String, { description: 'Its natural key, such as `LAD01`.' }) code: string,
    @Ctx() { snapshot }: CatalogueContext,
  ): Ladder | null {
    return snapshot.ladders.get(code) ?? null;
  }

  @Query(() => [Ladder], { description: 'All ladders, in the order of their codes: at most a few dozen.' })
  ladders(@Ctx() { snapshot }: CatalogueContext): readonly Ladder[] {
    return [...snapshot.ladders.values()];
  }
}
