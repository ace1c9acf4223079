import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { ParameterName } from '../../../shared/pure/rule.js';

export const ParameterNameEnum = registerEnum<ParameterName>(
  'ParameterName',
  'The figures that evaluation and planning read from rules.',
  {
    SBU_PER_YEAR: 'Study load of a year of mbo.',
    SBU_PER_EC: 'Study load of one European credit.',
    SCHOOLING_DUTY_AGE_YEARS:
      'Age below which the duty of full-time schooling (volledige leerplicht) is certainly not over.',
    SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS: 'Age from which it is certainly over.',
    AWARD_AFTER_EXPIRY_YEARS: 'How long after its last start a credential may still be awarded.',
    PASS_RESULT: 'The least result that is a pass, on the scale of 1 to 10.',
    NEARLY_EQUAL_PERCENT: 'How far two ways may differ in study load and still count as nearly equal.',
    SPLIT_GENERIC_PERCENT: 'Share of the generic parts in a qualification.',
    SPLIT_BASIS_PERCENT: 'Share of the basisdeel in a qualification.',
    SPLIT_PROFILE_PERCENT: 'Share of the profieldeel in a qualification.',
    SPLIT_KEUZEDELEN_PERCENT: 'Share of the keuzedelen in a qualification.',
    BPV_SBU_NOMINAL_YEAR_1: 'Least practice at a company in a programme of one year.',
    BPV_SBU_NOMINAL_YEAR_2: 'Least practice at a company in a programme of two years.',
    BPV_SBU_NOMINAL_YEAR_3: 'Least practice at a company in a programme of three years.',
  },
);
