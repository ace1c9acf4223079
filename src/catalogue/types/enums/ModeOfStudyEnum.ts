import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { ModeOfStudy } from '../../entities/OfferEntity.js';

export const ModeOfStudyEnum = registerEnum<ModeOfStudy>(
  'ModeOfStudy',
  'How much of the week an offer takes, as its provider says.',
  {
    FULL_TIME: 'Full-time (voltijd).',
    PART_TIME: 'Part-time (deeltijd).',
    DUAL_TRAINING: 'Duaal: learning and working in one.',
    SELF_PACED: 'In a pace of one’s own.',
  },
);
