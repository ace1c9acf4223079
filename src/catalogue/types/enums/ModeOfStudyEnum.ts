import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { ModeOfStudy } from '../../entities/OfferEntity.js';

export const ModeOfStudyEnum = registerEnum<ModeOfStudy>(
  'ModeOfStudy',
  'How much of the week an offer takes, as its provider says.',
  {
    FULL_TIME: 'Voltijd.',
    PART_TIME: 'Deeltijd.',
    DUAL_TRAINING: 'Duaal: learning and working in one.',
    SELF_PACED: 'In a pace of one’s own.',
  },
);
