import { z } from 'zod';
import { HOLDING_STATUSES } from '../../../shared/pure/holding.js';
import {
  RECOGNITION_EVIDENCE_KINDS,
  RECOGNITION_PARTIES,
  RECOGNITION_ROUTES,
  RECOGNITION_TERMS,
  TOO_OLD,
  UNIT_DECISIONS,
} from '../../../shared/pure/recognition.js';
import { DECIDERS } from '../../../shared/pure/requirement.js';

const unitTermsForm = z.strictObject({
  /** Key of the outcome that is asked for. */
  outcome: z.string(),
  decidedBy: z.enum(DECIDERS),
  evidence: z.array(z.enum(RECOGNITION_EVIDENCE_KINDS)),
  /** Keys of the rules that let it be recognised. */
  rules: z.array(z.string()),
});
export type UnitTerms = z.infer<typeof unitTermsForm>;

const grantForm = z.strictObject({ status: z.enum(HOLDING_STATUSES).nullable(), document: z.string().nullable() });
const ageForm = z.strictObject({ years: z.int(), tooOld: z.enum(TOO_OLD) });

/**
 * What law and provider say of a case on the day of its request, kept with it: a later change does not touch it. Kinds of
 * evidence without an age, and terms of null days, are those of which no rule is known.
 */
export const caseTermsForm = z.strictObject({
  route: z.enum(RECOGNITION_ROUTES),
  /** Key of the credential to whose units the case is, and within which its results count. */
  credential: z.string(),
  cohort: z.int().nullable(),
  units: z.array(unitTermsForm).min(1),
  intakeBy: z.enum(RECOGNITION_PARTIES),
  /** Null where no rule says who judges an appeal. */
  judgedBy: z.enum(RECOGNITION_PARTIES).nullable(),
  grants: z.record(z.enum(UNIT_DECISIONS), grantForm),
  ages: z.partialRecord(z.enum(RECOGNITION_EVIDENCE_KINDS), ageForm),
  days: z.record(z.enum(RECOGNITION_TERMS), z.int().nullable()),
  /** Keys of the rules that say the rest, in the order of the alphabet. */
  rules: z.array(z.string()),
});
export type CaseTerms = z.infer<typeof caseTermsForm>;
