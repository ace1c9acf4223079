import type { RulePurpose } from '../../pure/rule.js';
import { registerEnum } from '../registerEnum.js';

export const RulePurposeEnum = registerEnum<RulePurpose>('RulePurpose', 'What a rule is for.', {
  ADMISSION: 'Who may start.',
  COMPLETION: 'What must be done before the credential is awarded.',
  EXEMPTION: 'What may be exempted, on what evidence, by whom.',
  TRACK: 'What a track asks.',
  OCCUPATION: 'Who may practise the occupation.',
  FUNDING: 'Who or what is funded.',
  STUDY_LOAD: 'How study load is counted.',
  VALIDITY: 'How long something may still be started or awarded.',
  RECOGNITION: 'How prior learning is recognised: by whom, on what evidence, within which terms, and what it gives.',
});
