import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../src/catalogue/domain/unitOf.js';
import { PARAMETER_NAMES } from '../../../src/shared/pure/rule.js';

describe('unitOf', () => {
  it('is what the name of the parameter says', () => {
    expect(Object.fromEntries(PARAMETER_NAMES.map((name) => [name, unitOf(name)]))).toEqual({
      SBU_PER_YEAR: 'SBU',
      SBU_PER_EC: 'SBU',
      SCHOOLING_DUTY_AGE_YEARS: 'years',
      SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS: 'years',
      AWARD_AFTER_EXPIRY_YEARS: 'years',
      NEARLY_EQUAL_PERCENT: '%',
      PASS_RESULT: 'result',
      SPLIT_GENERIC_PERCENT: '%',
      SPLIT_BASIS_PERCENT: '%',
      SPLIT_PROFILE_PERCENT: '%',
      SPLIT_KEUZEDELEN_PERCENT: '%',
      BPV_SBU_NOMINAL_YEAR_1: 'SBU',
      BPV_SBU_NOMINAL_YEAR_2: 'SBU',
      BPV_SBU_NOMINAL_YEAR_3: 'SBU',
    });
  });
});
