import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { LadderStepItem } from '../data/CatalogueItems.js';
import { Credential } from '../types/Credential.js';
import { LadderStep } from '../types/LadderStep.js';

@Resolver(() => LadderStep)
export class LadderStepResolver {
  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'The credential of the rung; null only when it is missing from the catalogue.',
  })
  credential(@Root() { credentialKey }: LadderStepItem, @Ctx() { snapshot }: CatalogueContext): Credential | null {
    return snapshot.credentials.get(credentialKey) ?? null;
  }
}
