import { z } from 'zod';
import { BASES } from './basis.js';
import { isIsoDate } from './calendar.js';
import { HOLDING_STATUSES, TARGET_GROUPS } from './holding.js';

const isoDate = z.string().refine(isIsoDate, 'a day as YYYY-MM-DD');

/** What a person has: exactly one of `credential` and `outcome` (keys), with its scope (credential key) and status. */
export const heldForm = z.strictObject({
  credential: z.string().nullable(),
  outcome: z.string().nullable(),
  status: z.enum(HOLDING_STATUSES),
  result: z.number().nullable(),
  scope: z.string().nullable(),
  heldFrom: isoDate.nullable(),
  heldTo: isoDate.nullable(),
  subjectResults: z.record(z.string(), z.number()).nullable(),
});
export type Held = z.infer<typeof heldForm>;

/** What the planner needs to know of a person; every null is unknown. No name, no identifier. */
export const planningProfileForm = z.strictObject({
  birthDate: isoDate.nullable(),
  region: z.string().nullable(),
  workHoursPerWeek: z.number().nullable(),
  companyAgreement: z.boolean().nullable(),
  mayWork: z.boolean().nullable(),
  holdings: z.array(heldForm).max(500),
  /** Outcomes that work experience is said to show. */
  claimedOutcomes: z.array(z.string()).max(500),
  basis: z.enum(BASES),
});
export type PlanningProfile = z.infer<typeof planningProfileForm>;

const recorded = { recordedFrom: z.string(), recordedTo: z.string().nullable() };

/**
 * Everything that was ever recorded of a person and matters to planning, with when it was recorded (ISO instants).
 * Crosses from the learners to the planner inside one request, never to a client.
 */
export const planningRecordForm = z.strictObject({
  birthDate: isoDate.nullable(),
  region: z.string().nullable(),
  workHoursPerWeek: z.number().nullable(),
  companyAgreement: z.boolean().nullable(),
  mayWork: z.boolean().nullable(),
  holdings: z.array(heldForm.extend(recorded)),
  experiences: z.array(z.strictObject({ claimedOutcomes: z.array(z.string()), ...recorded })),
  journeys: z.array(
    z.strictObject({
      targetGroups: z.array(z.enum(TARGET_GROUPS)),
      startedOn: isoDate,
      endedOn: isoDate.nullable(),
      ...recorded,
    }),
  ),
  basis: z.enum(BASES),
});
export type PlanningRecord = z.infer<typeof planningRecordForm>;
