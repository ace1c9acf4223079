import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { Outcome } from '../types/Outcome.js';
import { HoldsOutcome } from '../types/requirement/HoldsOutcome.js';

@Resolver(() => HoldsOutcome)
export class HoldsOutcomeResolver {
  @FieldResolver(() => Outcome, { nullable: true, description: 'The outcome; null when it is not in the catalogue.' })
  outcome(@Root() { outcomeCode }: HoldsOutcome, @Ctx() { snapshot }: CatalogueContext): Outcome | null {
    return snapshot.outcomes.get(outcomeCode) ?? null;
  }
}
