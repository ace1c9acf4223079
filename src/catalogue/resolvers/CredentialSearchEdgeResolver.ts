import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { CredentialMatch, CredentialSearchEdge } from '../types/CredentialSearchConnection.js';
import type { SearchEdge } from './SearchPage.js';

const mostMatches = 5;

@Resolver(() => CredentialSearchEdge)
export class CredentialSearchEdgeResolver {
  @FieldResolver(() => [CredentialMatch], {
    description: 'In which texts it was found, what counts most first; at most 5, none without a text.',
  })
  matches(@Root() { hit }: SearchEdge, @Ctx() { snapshot }: CatalogueContext): readonly CredentialMatch[] {
    return hit ? snapshot.search.matchesOf(hit).slice(0, mostMatches) : [];
  }
}
