import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { describeSelector } from '../../shared/pure/describeSelector.js';
import type { CredentialSelector as StoredSelector } from '../../shared/pure/requirement.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { CredentialSelector } from '../types/CredentialSelector.js';

@Resolver(() => CredentialSelector)
export class CredentialSelectorResolver {
  @FieldResolver(() => String, {
    description: 'Which credentials they are, in plain words, in the language of the request.',
  })
  text(@Root() selector: StoredSelector, @Ctx() { language, snapshot }: CatalogueContext): string {
    return describeSelector(selector, language, (key) => snapshot.nameOf(key));
  }
}
