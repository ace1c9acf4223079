import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { PartItem } from '../data/CatalogueItems.js';
import { Outcome } from '../types/Outcome.js';
import { Part } from '../types/Part.js';

@Resolver(() => Part)
export class PartResolver {
  @FieldResolver(() => String, { description: 'Language of `title`, as a code of two letters.' })
  titleLanguage(): string {
    return 'nl';
  }

  @FieldResolver(() => Outcome, {
    nullable: true,
    description: 'The outcome that it is; null when its content is not known or still to be chosen.',
  })
  outcome(@Root() { outcomeKey }: PartItem, @Ctx() { snapshot }: CatalogueContext): Outcome | null {
    return outcomeKey === null ? null : (snapshot.outcomes.get(outcomeKey) ?? null);
  }
}
