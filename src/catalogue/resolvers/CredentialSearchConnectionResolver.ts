import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { checkPageSize } from '../../shared/graph/checkPageSize.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { CredentialFacetCounts } from '../types/CredentialFacetCounts.js';
import { CredentialSearchConnection } from '../types/CredentialSearchConnection.js';
import { FacetsArgs } from '../types/FacetsArgs.js';
import { showFacetValue } from './showFacetValue.js';
import type { SearchPage } from './SearchPage.js';

@Resolver(() => CredentialSearchConnection)
export class CredentialSearchConnectionResolver {
  @FieldResolver(() => [CredentialFacetCounts], {
    description:
      'What could be asked next: of each facet the values with the number of credentials that would be found with it.',
  })
  facets(
    @Root() { found }: SearchPage,
    @Args(() => FacetsArgs) { only, most }: FacetsArgs,
    @Ctx() { snapshot, language }: CatalogueContext,
  ): readonly CredentialFacetCounts[] {
    checkPageSize(most, 'most');
    return [...new Set(only)].map((facet) => {
      const counts = found.counts(facet);
      const values = counts.slice(0, most).map((count) => showFacetValue(facet, count, snapshot, language));
      return { facet, valueCount: counts.length, values };
    });
  }
}
