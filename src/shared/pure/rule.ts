import { z } from 'zod';
import { PART_KINDS } from './credentialKind.js';
import { DECIDERS } from './requirement.js';

/** What a rule is for. */
export const RULE_PURPOSES = [
  'ADMISSION',
  'COMPLETION',
  'EXEMPTION',
  'TRACK',
  'OCCUPATION',
  'FUNDING',
  'STUDY_LOAD',
  'VALIDITY',
  'RECOGNITION',
] as const;
export type RulePurpose = (typeof RULE_PURPOSES)[number];

/** REQUIREMENT: evaluated. PARAMETER: a figure that evaluation uses. TRANSITION: for cohorts between two laws. INFORMATION: shown, not evaluated. */
export const RULE_CLASSES = ['REQUIREMENT', 'PARAMETER', 'TRANSITION', 'INFORMATION'] as const;
export type RuleClass = (typeof RULE_CLASSES)[number];

/** The figures that evaluation and planning read from rules; the unit is in the name. */
export const PARAMETER_NAMES = [
  'SBU_PER_YEAR',
  'SBU_PER_EC',
  'SCHOOLING_DUTY_AGE_YEARS',
  'SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS',
  'AWARD_AFTER_EXPIRY_YEARS',
  'NEARLY_EQUAL_PERCENT',
  'PASS_RESULT',
  'SPLIT_GENERIC_PERCENT',
  'SPLIT_BASIS_PERCENT',
  'SPLIT_PROFILE_PERCENT',
  'SPLIT_KEUZEDELEN_PERCENT',
  'BPV_SBU_NOMINAL_YEAR_1',
  'BPV_SBU_NOMINAL_YEAR_2',
  'BPV_SBU_NOMINAL_YEAR_3',
] as const;
export const parameterForm = z.strictObject({ name: z.enum(PARAMETER_NAMES), value: z.number() });
export type RuleParameter = z.infer<typeof parameterForm>;
export type ParameterName = RuleParameter['name'];

/** What evidence can bring an exemption of a part. */
const EXEMPTION_EVIDENCE = ['OUTCOME_HELD', 'CREDENTIAL_HELD', 'EXPERIENCE'] as const;

/**
 * On what evidence which parts may be exempted, and who decides: parts of these kinds, or only `partKeys` where given.
 * OUTCOME_HELD: the part's outcome is held in whatever scope. EXPERIENCE: the outcome is claimed from work. CREDENTIAL_HELD:
 * the rule's requirement holds. An exemption is never automatic.
 */
export const exemptionForm = z.strictObject({
  evidence: z.enum(EXEMPTION_EVIDENCE),
  partKinds: z.array(z.enum(PART_KINDS)).min(1),
  partKeys: z.array(z.string().min(1)).min(1).optional(),
  decidedBy: z.enum(DECIDERS),
});
export type ExemptionTerms = z.infer<typeof exemptionForm>;
