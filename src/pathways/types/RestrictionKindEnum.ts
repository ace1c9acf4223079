import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { RestrictionKind } from '../domain/repair/Restriction.js';

export const RestrictionKindEnum = registerEnum<RestrictionKind>(
  'PlanRestrictionKind',
  'What of a question a plan must keep to, and the question can be asked without.',
  {
    TRACKS: 'Only some tracks.',
    REGIONS: 'Only some regions.',
    LANGUAGES: 'Only some languages.',
    TIMES_OF_DAY: 'Only some times of day.',
    TARGET_GROUPS: 'Offers for target groups to which the person is not known to belong are left out.',
    VIA: 'A credential that is to be passed.',
    ONLY_SETTLED: 'Nothing may be unsettled.',
    COMPANY_AGREEMENT: 'No agreement with a recognised company is known, and rules ask for it.',
    MAY_WORK: 'No right to work in the Netherlands is known, and rules ask for it.',
    START_DATE: 'Nothing starts before the start date. Lifted: from the day of `asOf` on.',
    WORK: 'So many hours of paid work as there are, and rules ask for more.',
    HOURS: 'Hours a week.',
    LATEST_FINISH: 'The last day on which a step may end.',
    BUDGET: 'Money for all steps together.',
    AGE: 'What rules on starting ask of age. Cannot be changed.',
    PROOFS: 'What rules on starting ask to be brought: diplomas, outcomes, results.',
    DECISIONS: 'What rules on starting leave to a decision of others.',
  },
);
