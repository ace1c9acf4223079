import type { PersonalLoaders } from './PersonalLoaders.js';

/** What the resolvers of this subgraph get, once per client request. */
export interface LearnersContext {
  readonly people: PersonalLoaders;
  /** The instant at which the request came in. */
  readonly now: Date;
}
