import type { RequestContext } from '../../shared/graph/RequestContext.js';
import type { CatalogueSnapshot } from './CatalogueSnapshot.js';

/** What the catalogue's resolvers know of a request. */
export interface CatalogueContext extends RequestContext {
  readonly snapshot: CatalogueSnapshot;
}
