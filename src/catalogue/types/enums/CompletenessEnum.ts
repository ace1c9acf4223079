import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { Completeness } from '../../entities/CredentialEntity.js';

export const CompletenessEnum = registerEnum<Completeness>(
  'ContentCompleteness',
  "How far a credential's content is known.",
  {
    COMPLETE:
      'Of basisdeel and profieldeel of an mbo diploma werkprocessen are known, each by its title. Whether a document lists all is not checked.',
    PARTIAL: 'Some of its parts are known; the rest is opaque.',
    NONE: 'None of its content is known.',
    NOT_APPLICABLE: 'It is a proof that one only brings: it has no parts.',
  },
);
