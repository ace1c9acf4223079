import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { RecognitionStatement } from '../../../shared/pure/recognition.js';

export const RecognitionMatterEnum = registerEnum<RecognitionStatement['about']>(
  'RecognitionMatter',
  'Of what a rule of recognition speaks.',
  {
    UNITS: 'Which units can be recognised, on what evidence, and who decides.',
    PARTY: 'Who does the intake, or judges an appeal.',
    GRANT: 'What a decision gives.',
    EVIDENCE_AGE: 'How old evidence may be.',
    TERM: 'Until when something can or must be done.',
  },
);
