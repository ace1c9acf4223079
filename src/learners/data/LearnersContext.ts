import type { Unsealed } from '../../shared/graph/sealedPlan.js';
import type { Language } from '../../shared/pure/language.js';
import type { RecognitionCatalogue } from '../domain/recognition/RecognitionCatalogue.js';
import type { PersonalLoaders } from './PersonalLoaders.js';
import type { PersonalWrites } from './PersonalWrites.js';
import type { RecognitionLoaders } from './RecognitionLoaders.js';

/** What the resolvers of this subgraph get, once per client request. */
export interface LearnersContext {
  readonly people: PersonalLoaders;
  readonly cases: RecognitionLoaders;
  /** Where rows of persons are written; `people` and `cases` forget what they read before. */
  readonly writes: PersonalWrites;
  /** The plan in a text that a client gives. */
  readonly unseal: (text: string) => Unsealed;
  /** The reference data that recognition works on, of the snapshot of the request. */
  readonly recognition: () => RecognitionCatalogue;
  /** The instant at which the request came in. */
  readonly now: Date;
  readonly language: Language;
}
