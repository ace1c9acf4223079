import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { LadderStepItem } from '../data/CatalogueItems.js';
import { Credential } from '../types/Credential.js';
import { LadderStep } from '../types/LadderStep.js';

@Resolver(() => LadderStep)
export class LadderStepResolver {
  @FieldResolver(() => Credential, {
    nullable: true,
    description: 'The credential of the rung; null where the catalogue has none for it: then `name` says what it is.',
  })
  credential(@Root() { credentialKey }: LadderStepItem, @Ctx() { snapshot }: CatalogueContext): Credential | null {
    return credentialKey === null ? null : (snapshot.credentials.get(credentialKey) ?? null);
  }

  @FieldResolver(() => String, {
    description: 'What is to be known about it, in the language of the request; empty when there is nothing.',
  })
  note(@Root() { noteNl, noteEn }: LadderStepItem, @Ctx() { language }: CatalogueContext): string {
    return language === 'nl' ? noteNl : noteEn;
  }
}
