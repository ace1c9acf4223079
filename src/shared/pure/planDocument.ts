import { z } from 'zod';
import { isIsoDate } from './calendar.js';
import { TRACKS } from './credentialKind.js';
import { WORLDS } from './world.js';

/** What a step of a plan is. OFFER: a whole credential on an offer. MODULE: some of its parts on an offer of their own. RECOGNITION: a procedure that may recognise units. AWARD: the award of a credential whose requirement holds. */
export const STEP_KINDS = ['OFFER', 'MODULE', 'RECOGNITION', 'AWARD'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

const isoDate = z.string().refine(isIsoDate, 'a day as YYYY-MM-DD');
const count = z.int().min(0);

/** A procedure that is followed before a step, and which of the step's parts it may free. */
const documentRecognitionForm = z.strictObject({
  procedure: z.string(),
  startDate: isoDate,
  endDate: isoDate,
  parts: z.array(z.string()).max(500),
});

/** A step as it was planned; keys, and null where there is none or it is not known. */
export const documentStepForm = z.strictObject({
  kind: z.enum(STEP_KINDS),
  offer: z.string().nullable(),
  provider: z.string().nullable(),
  credential: z.string().nullable(),
  track: z.enum(TRACKS).nullable(),
  parts: z.array(z.string()).max(500),
  settledParts: z.array(z.string()).max(500),
  exemptibleParts: z.array(z.string()).max(500),
  startDate: isoDate,
  endDate: isoDate,
  guaranteedSbu: count,
  ifGrantedSbu: count,
  /** None in what was kept before plans told of recognitions. */
  recognitions: z.array(documentRecognitionForm).max(100).default([]),
  settled: z.boolean(),
  hoursPerWeek: count.nullable(),
  priceCents: count.nullable(),
});
export type DocumentStep = Readonly<z.infer<typeof documentStepForm>>;

/** What was asked of the planner, but for the person. */
const documentRequestForm = z.strictObject({
  goal: z.union([z.strictObject({ credential: z.string() }), z.strictObject({ outcomes: z.array(z.string()) })]),
  startDate: isoDate,
  /** The day as of which rules, offers and holdings are taken. */
  asOf: isoDate,
  via: z.array(z.string()),
  onlySettled: z.boolean(),
  countBy: z.enum(['GUARANTEED', 'IF_GRANTED']),
  objectives: z.array(z.string()).min(1),
  world: z.enum(WORLDS),
  limits: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
});

/** A plan with the question that it answers, as the planner hands it out to be kept. */
export const planDocumentForm = z.strictObject({
  version: z.literal(1),
  /** Key of the learner from whose own record it was made; null: from a profile that somebody gave. */
  learner: z.string().nullable(),
  /** The instant at which it was made. */
  madeAt: z.iso.datetime(),
  snapshotId: z.string(),
  /** OPTIMAL: proved that no plan is better. FEASIBLE: a plan that keeps to everything. */
  proof: z.enum(['OPTIMAL', 'FEASIBLE']),
  request: documentRequestForm,
  steps: z.array(documentStepForm).min(1).max(100),
  /** What it comes to in each thing that the planner counts; null is not known. */
  value: z.record(z.string(), z.union([z.number(), z.boolean(), z.null()])),
});
export type PlanDocument = Readonly<z.infer<typeof planDocumentForm>>;

/** A document that was kept, in the form of today; null where it has another one. */
export function readDocument(kept: unknown): PlanDocument | null {
  return planDocumentForm.safeParse(kept).data ?? null;
}
