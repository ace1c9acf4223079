import { z } from 'zod';
import { CREDENTIAL_KINDS, LEERWEGEN, MBO_KINDS, PART_KINDS } from './credentialKind.js';

const texts = z.array(z.string().min(1)).min(1).optional();

/** Which credentials a rule or requirement speaks of; every given condition must hold, an absent one does not restrict. */
export const credentialSelectorForm = z.strictObject({
  kinds: z.array(z.enum(CREDENTIAL_KINDS)).min(1).optional(),
  mboKinds: z.array(z.enum(MBO_KINDS)).min(1).optional(),
  mboLevels: z.array(z.int().min(1).max(4)).min(1).optional(),
  leerwegen: z.array(z.enum(LEERWEGEN)).min(1).optional(),
  profiles: texts,
  domains: texts,
  dossiers: texts,
  /** An empty list selects nothing: what the rule speaks of is not in the catalogue. */
  keys: z.array(z.string().min(1)).optional(),
});
export type CredentialSelector = z.infer<typeof credentialSelectorForm>;

/** On which credential a result must stand: those selected, or the one in question itself. */
const resultSourceForm = z.union([z.literal('TARGET'), credentialSelectorForm]);
export type ResultSource = z.infer<typeof resultSourceForm>;

/** Who decides what the law leaves to a decision. */
export const DECIDERS = [
  'EXAMINATION_BOARD',
  'INSTITUTION',
  'EVC_PROVIDER',
  'RECOGNISED_COMPANY',
  'MINISTER',
  'EMPLOYER',
] as const;
export type Decider = (typeof DECIDERS)[number];

/** How what is unknown can be settled. */
export const EVIDENCE_KINDS = [
  'BIRTH_DATE',
  'DIPLOMA',
  'RESULT',
  'WORK',
  'COMPANY_AGREEMENT',
  'RESIDENCE',
  'DECISION',
  'REGISTER',
  'SCHOOLING_DUTY',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * What must be so: a tree whose leaves speak of holdings, results, age, work and decisions. Stored in a rule's row as
 * JSON of this form; evaluated to HOLDS, FAILS or UNKNOWN.
 */
export type Requirement =
  | { readonly kind: 'ALL_OF' | 'ANY_OF'; readonly of: readonly Requirement[] }
  | { readonly kind: 'AT_LEAST'; readonly count: number; readonly of: readonly Requirement[] }
  | { readonly kind: 'NOT'; readonly of: Requirement }
  | {
      readonly kind: 'STUDY_LOAD_AT_LEAST';
      readonly sbu: number;
      readonly partKinds?: readonly (typeof PART_KINDS)[number][] | undefined;
    }
  | { readonly kind: 'HOLDS_OUTCOME'; readonly outcome: string }
  | { readonly kind: 'HOLDS_CREDENTIAL'; readonly selector: CredentialSelector }
  | { readonly kind: 'SAME_OCCUPATION' }
  | {
      readonly kind: 'RESULT_AT_LEAST';
      readonly subject: string;
      readonly result: number;
      readonly on?: ResultSource | undefined;
    }
  | {
      readonly kind: 'RESULTS';
      readonly partKind: (typeof PART_KINDS)[number];
      readonly mean: number;
      readonly shareAt: { readonly result: number; readonly share: number };
      readonly eachAtLeast: number;
    }
  | { readonly kind: 'LEVEL_AT_LEAST'; readonly mboLevel: number }
  | { readonly kind: 'AGE_AT_LEAST' | 'AGE_AT_MOST'; readonly years: number }
  | { readonly kind: 'SCHOOLING_DUTY_OVER' }
  | { readonly kind: 'WORKS'; readonly hoursPerWeek: number }
  | { readonly kind: 'COMPANY_AGREEMENT' }
  | { readonly kind: 'MAY_WORK' }
  | { readonly kind: 'DECISION'; readonly by: Decider; readonly about: { readonly nl: string; readonly en: string } }
  | { readonly kind: 'WITHIN'; readonly years: number; readonly of: Requirement }
  | { readonly kind: 'RULE'; readonly rule: string };

export const REQUIREMENT_KINDS = [
  'ALL_OF',
  'ANY_OF',
  'AT_LEAST',
  'NOT',
  'STUDY_LOAD_AT_LEAST',
  'HOLDS_OUTCOME',
  'HOLDS_CREDENTIAL',
  'SAME_OCCUPATION',
  'RESULT_AT_LEAST',
  'RESULTS',
  'LEVEL_AT_LEAST',
  'AGE_AT_LEAST',
  'AGE_AT_MOST',
  'SCHOOLING_DUTY_OVER',
  'WORKS',
  'COMPANY_AGREEMENT',
  'MAY_WORK',
  'DECISION',
  'WITHIN',
  'RULE',
] as const satisfies readonly Requirement['kind'][];

/** Form of a requirement as JSON; parsing refuses unknown kinds and fields, so that a typing error never passes as "no requirement". */
export const requirementForm: z.ZodType<Requirement> = z.lazy(() => {
  const many = z.array(requirementForm).min(1);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['ALL_OF', 'ANY_OF']), of: many }),
    z.strictObject({ kind: z.literal('AT_LEAST'), count: z.int().min(1), of: many }),
    z.strictObject({ kind: z.literal('NOT'), of: requirementForm }),
    z.strictObject({
      kind: z.literal('STUDY_LOAD_AT_LEAST'),
      sbu: z.int().min(0),
      partKinds: z.array(z.enum(PART_KINDS)).optional(),
    }),
    z.strictObject({ kind: z.literal('HOLDS_OUTCOME'), outcome: z.string().min(1) }),
    z.strictObject({ kind: z.literal('HOLDS_CREDENTIAL'), selector: credentialSelectorForm }),
    z.strictObject({ kind: z.literal('SAME_OCCUPATION') }),
    z.strictObject({
      kind: z.literal('RESULT_AT_LEAST'),
      subject: z.string().min(1),
      result: z.number(),
      on: resultSourceForm.optional(),
    }),
    z.strictObject({
      kind: z.literal('RESULTS'),
      partKind: z.enum(PART_KINDS),
      mean: z.number(),
      shareAt: z.strictObject({ result: z.number(), share: z.number().min(0).max(1) }),
      eachAtLeast: z.number(),
    }),
    z.strictObject({ kind: z.literal('LEVEL_AT_LEAST'), mboLevel: z.int().min(1).max(4) }),
    z.strictObject({ kind: z.enum(['AGE_AT_LEAST', 'AGE_AT_MOST']), years: z.int().min(0) }),
    z.strictObject({ kind: z.literal('SCHOOLING_DUTY_OVER') }),
    z.strictObject({ kind: z.literal('WORKS'), hoursPerWeek: z.number().min(0) }),
    z.strictObject({ kind: z.literal('COMPANY_AGREEMENT') }),
    z.strictObject({ kind: z.literal('MAY_WORK') }),
    z.strictObject({
      kind: z.literal('DECISION'),
      by: z.enum(DECIDERS),
      about: z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
    }),
    z.strictObject({ kind: z.literal('WITHIN'), years: z.number().min(0), of: requirementForm }),
    z.strictObject({ kind: z.literal('RULE'), rule: z.string().min(1) }),
  ]);
});
