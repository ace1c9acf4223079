import { z } from 'zod';
import { PART_KINDS } from './credentialKind.js';
import { HOLDING_STATUSES } from './holding.js';
import { DECIDERS } from './requirement.js';

/** The two routes of validation: to exemptions within a programme, or to a document for the labour market. */
export const RECOGNITION_ROUTES = ['EDUCATION', 'LABOUR_MARKET'] as const;
export type RecognitionRoute = (typeof RECOGNITION_ROUTES)[number];

/** What can be decided on a unit. */
export const UNIT_DECISIONS = ['FULL', 'PARTIAL', 'NONE'] as const;
export type UnitDecision = (typeof UNIT_DECISIONS)[number];

/** What can be brought as evidence of a unit. */
export const RECOGNITION_EVIDENCE_KINDS = [
  'WORK',
  'TESTIMONY',
  'WORK_PRODUCT',
  'EVC_REPORT',
  'RESULT',
  'CREDENTIAL',
] as const;
export type RecognitionEvidenceKind = (typeof RECOGNITION_EVIDENCE_KINDS)[number];

/** Who takes part in a recognition: the learner, whoever may decide, and the board of appeal. */
export const RECOGNITION_PARTIES = ['LEARNER', ...DECIDERS, 'APPEALS_BOARD'] as const;
export type RecognitionParty = (typeof RECOGNITION_PARTIES)[number];

/** What has a last day. */
export const RECOGNITION_TERMS = ['INTAKE', 'EVIDENCE', 'DECISION', 'APPEAL', 'JUDGEMENT'] as const;
export type RecognitionTerm = (typeof RECOGNITION_TERMS)[number];

/** What becomes of evidence that is too old: it does not count, or only whoever decides can say whether it counts. */
export const TOO_OLD = ['DOES_NOT_COUNT', 'UNKNOWN'] as const;

const route = z.enum(RECOGNITION_ROUTES);
const evidence = z.array(z.enum(RECOGNITION_EVIDENCE_KINDS)).min(1);

/**
 * What a rule says of recognition, one fact each. UNITS: parts of these kinds can be recognised on such evidence; on the route
 * of education rules of purpose EXEMPTION say so. PARTY: who does the intake or judges an appeal. GRANT: what a decision
 * gives; a null status gives nothing. EVIDENCE_AGE: how old evidence may be. TERM: days until the last day.
 */
export const recognitionForm = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('UNITS'),
    route: z.literal('LABOUR_MARKET'),
    partKinds: z.array(z.enum(PART_KINDS)).min(1),
    evidence,
    decidedBy: z.enum(DECIDERS),
  }),
  z.strictObject({
    about: z.literal('PARTY'),
    route,
    does: z.enum(['INTAKE', 'JUDGEMENT']),
    by: z.enum(RECOGNITION_PARTIES),
  }),
  z.strictObject({
    about: z.literal('GRANT'),
    route,
    decision: z.enum(UNIT_DECISIONS),
    status: z.enum(HOLDING_STATUSES).nullable(),
    /** Key of the credential that comes with the first such decision of a case. */
    document: z.string().min(1).nullable(),
  }),
  z.strictObject({
    about: z.literal('EVIDENCE_AGE'),
    route,
    evidence,
    years: z.int().min(1),
    tooOld: z.enum(TOO_OLD),
  }),
  z.strictObject({ about: z.literal('TERM'), route, term: z.enum(RECOGNITION_TERMS), days: z.int().min(1) }),
]);
export type RecognitionStatement = z.infer<typeof recognitionForm>;
