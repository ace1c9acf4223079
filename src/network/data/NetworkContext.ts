import type { RequestContext } from '../../shared/graph/RequestContext.js';
import type { NetworkSnapshot } from './NetworkSnapshot.js';

/** What the network's resolvers know of a request. */
export interface NetworkContext extends RequestContext {
  readonly snapshot: NetworkSnapshot;
}
