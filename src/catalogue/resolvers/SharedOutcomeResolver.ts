import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { PartItem } from '../data/CatalogueItems.js';
import type { SharedParts } from '../domain/sharedOutcomes.js';
import { Outcome } from '../types/Outcome.js';
import { SharedOutcome } from '../types/SharedOutcome.js';

@Resolver(() => SharedOutcome)
export class SharedOutcomeResolver {
  @FieldResolver(() => Outcome, {
    nullable: true,
    description: 'The outcome; null only when it is missing from the catalogue.',
  })
  outcome(@Root() { outcomeKey }: SharedParts<PartItem>, @Ctx() { snapshot }: CatalogueContext): Outcome | null {
    return snapshot.outcomes.get(outcomeKey) ?? null;
  }
}
