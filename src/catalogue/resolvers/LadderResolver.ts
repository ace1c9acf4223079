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

  @Query(() => [Ladder], { description: 'The ladders, in the order of their codes: at most a few dozen.' })
  ladders(
    @Arg('theme', () => String, {
      nullable: true,
      description: 'Only those whose field has this text in it, in whatever case.',
    })
    theme: string | null,
    @Ctx() { snapshot }: CatalogueContext,
  ): readonly Ladder[] {
    const asked = theme?.toLowerCase() ?? '';
    return [...snapshot.ladders.values()].filter((ladder) => ladder.theme.toLowerCase().includes(asked));
  }
}
