import type { Unsealed } from '../../shared/graph/sealedPlan.js';
import type { Language } from '../../shared/pure/language.js';
import type { PersonalLoaders } from './PersonalLoaders.js';
import type { PersonalWrites } from './PersonalWrites.js';

/** What the resolvers of this subgraph get, once per client request. */
export interface LearnersContext {
  readonly people: PersonalLoaders;
  /** Where rows of persons are written; `people` forgets what it read before. */
  readonly writes: PersonalWrites;
  /** The plan in a text that a client gives. */
  readonly unseal: (text: string) => Unsealed;
  /** The instant at which the request came in. */
  readonly now: Date;
  readonly language: Language;
}
