import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { ChangeKind } from '../domain/repair/Change.js';

export const ChangeKindEnum = registerEnum<ChangeKind>('PlanChangeKind', 'What is asked instead, or would be so.', {
  LATER_FINISH: 'A later last day; `more` in days.',
  MORE_MONEY: 'A greater budget; `more` in cents, null without any budget.',
  MORE_HOURS: 'More hours a week; `more` in hours, null without any limit.',
  MORE_TRACKS: 'Further tracks, in `codes`; empty for any.',
  MORE_REGIONS: 'Further regions, in `codes`; empty for any.',
  MORE_LANGUAGES: 'Further languages, in `codes`; empty for any.',
  MORE_TIMES_OF_DAY: 'Further times of day, in `codes`; empty for any.',
  WITHOUT_VIA: 'Not by way of the `credential`.',
  UNSETTLED_TOO: 'Also plans on which something is not settled.',
  EARLIER_START: 'An earlier start date; `more` in days.',
  LATER_START: 'A later start date; `more` in days.',
  TARGET_GROUP: 'If one belongs to the target groups in `codes`.',
  COMPANY_AGREEMENT: 'If there is an agreement with a recognised company.',
  MAY_WORK: 'If one may work in the Netherlands.',
  WORK: 'If there is so much paid work, as `text` says.',
  PROOF: 'If one brings what the `rule` asks: the `credential` or the `outcome` stands for it.',
  RECOGNITION: 'If the `units` are recognised, such as by EVC, and exempted.',
});
