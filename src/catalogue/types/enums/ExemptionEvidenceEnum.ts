import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { ExemptionTerms } from '../../../shared/pure/rule.js';

export const ExemptionEvidenceEnum = registerEnum<ExemptionTerms['evidence']>(
  'ExemptionEvidence',
  'What can bring an exemption (vrijstelling).',
  {
    OUTCOME_HELD: "The part's outcome is held, in whatever credential it was obtained.",
    CREDENTIAL_HELD: 'A credential is held: see the requirement.',
    EXPERIENCE: 'Experience in work shows the outcome.',
  },
);
