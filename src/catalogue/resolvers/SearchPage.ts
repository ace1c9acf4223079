import type { Edge, Page } from '../../shared/graph/Page.js';
import type { CredentialItem } from '../data/CatalogueItems.js';
import type { Hit } from '../../shared/pure/TextIndex.js';
import type { FoundCredentials } from '../data/FoundCredentials.js';

/** A credential on a page with why it was found; without a text there is no hit. */
export interface SearchEdge extends Edge<CredentialItem> {
  readonly score: number | null;
  readonly hit: Hit | null;
}

/** A page, and all that was found. */
export interface SearchPage extends Page<CredentialItem> {
  readonly edges: readonly SearchEdge[];
  readonly found: FoundCredentials;
}
