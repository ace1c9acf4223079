import type { HoldingStatus } from '../../pure/holding.js';
import { registerEnum } from '../registerEnum.js';

export const HoldingStatusEnum = registerEnum<HoldingStatus>(
  'HoldingStatus',
  'How far a holding has come; only EXAMINED, EXEMPTED and AWARDED complete anything.',
  {
    CLAIMED: 'The learner says so.',
    DECLARED: 'A company or provider declares so, such as in a praktijkverklaring or an EVC report.',
    EXAMINED: 'Passed in an examination.',
    EXEMPTED: 'An examination board granted an exemption (vrijstelling).',
    AWARDED: 'Awarded as a diploma or certificate.',
  },
);
