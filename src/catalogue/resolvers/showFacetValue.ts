import { toGlobalId } from '../../shared/graph/globalId.js';
import type { Language } from '../../shared/pure/language.js';
import type { CatalogueSnapshot } from '../data/CatalogueSnapshot.js';
import type { Facet, FacetCount } from '../domain/credentialFacets.js';
import { facetLabels } from '../domain/facetLabels.js';
import type { CredentialFacetValue } from '../types/CredentialFacetCounts.js';

/** A value with what it is called; those of other subgraphs' things by their global id. */
export function showFacetValue(
  facet: Facet,
  { value, count }: FacetCount,
  { regions, providers, domainNames }: CatalogueSnapshot,
  language: Language,
): CredentialFacetValue {
  switch (facet) {
    case 'REGION':
      return { value: toGlobalId('Region', value), label: regions.get(value)?.name ?? value, count };
    case 'PROVIDER':
      return { value: toGlobalId('Organisation', value), label: providers.get(value)?.name ?? value, count };
    case 'DOMAIN':
      return { value, label: domainNames.get(value) ?? value, count };
    case 'THEME':
      return { value, label: value, count };
    default:
      return { value, label: facetLabels[facet](value, language), count };
  }
}
