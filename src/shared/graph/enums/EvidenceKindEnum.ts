import type { EvidenceKind } from '../../pure/requirement.js';
import { registerEnum } from '../registerEnum.js';

export const EvidenceKindEnum = registerEnum<EvidenceKind>('EvidenceKind', 'How what is unknown can be settled.', {
  BIRTH_DATE: 'By the date of birth.',
  DIPLOMA: 'By a diploma or other proof, with its date.',
  RESULT: 'By a result of an examination.',
  WORK: 'By the hours of work a week.',
  COMPANY_AGREEMENT: 'By a training agreement with a recognised company.',
  RESIDENCE: 'By a residence title that allows work.',
  DECISION: 'By a decision.',
  REGISTER: 'By a register that is not in these data.',
  SCHOOLING_DUTY: 'By whether the duty of full-time schooling (volledige leerplicht) is over.',
});
