import { z } from 'zod';
import { isIsoDate } from '../../../shared/pure/calendar.js';
import { RECOGNITION_EVIDENCE_KINDS, RECOGNITION_PARTIES, UNIT_DECISIONS } from '../../../shared/pure/recognition.js';

const isoDate = z.string().refine(isIsoDate, 'a day as YYYY-MM-DD');
const happened = { day: isoDate, party: z.enum(RECOGNITION_PARTIES) };

/** What is brought to show units: what it is, not the document itself. */
export const evidenceForm = z.strictObject({
  kind: z.enum(RECOGNITION_EVIDENCE_KINDS),
  title: z.string(),
  /** The day on which it last shows them; null is unknown. */
  datedOn: isoDate.nullable(),
  /** Who gave it; null is unknown. */
  issuer: z.string().nullable(),
  /** Keys of the units that it is to show. */
  outcomes: z.array(z.string()),
});
export type CaseEvidence = z.infer<typeof evidenceForm>;

/** Something that happened in a case, on a day and by a party. Nothing that happened is changed or taken away. */
export const caseEventForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('REQUESTED'), ...happened }),
  z.strictObject({ kind: z.literal('INTAKE_PLANNED'), ...happened, on: isoDate }),
  z.strictObject({ kind: z.literal('INTAKE_HELD'), ...happened, takenOn: z.boolean(), reason: z.string().nullable() }),
  z.strictObject({ kind: z.literal('EVIDENCE_ADDED'), ...happened, evidence: evidenceForm }),
  z.strictObject({ kind: z.literal('ASSESSMENT_BEGUN'), ...happened }),
  z.strictObject({
    kind: z.literal('UNIT_DECIDED'),
    ...happened,
    outcome: z.string(),
    decision: z.enum(UNIT_DECISIONS),
    reason: z.string(),
    /** Of PARTIAL, what is still to be shown or done. */
    missing: z.string().nullable(),
    cohort: z.int().nullable(),
  }),
  z.strictObject({ kind: z.literal('DECISION_ANNOUNCED'), ...happened }),
  z.strictObject({ kind: z.literal('APPEALED'), ...happened, outcomes: z.array(z.string()), reason: z.string() }),
  z.strictObject({ kind: z.literal('APPEAL_JUDGED'), ...happened, upheld: z.boolean(), reason: z.string() }),
  z.strictObject({ kind: z.literal('WITHDRAWN'), ...happened, reason: z.string().nullable() }),
]);
export type CaseEvent = z.infer<typeof caseEventForm>;
export type CaseEventKind = CaseEvent['kind'];

/** Events of one kind. */
export type EventOf<Kind extends CaseEventKind> = Extract<CaseEvent, { kind: Kind }>;
