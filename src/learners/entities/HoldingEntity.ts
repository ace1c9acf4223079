import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Basis } from '../../shared/pure/basis.js';
import type { HoldingStatus } from '../../shared/pure/holding.js';

/** What a learner has: exactly one of a credential and an outcome, with its scope, result and status. */
export const HoldingEntity = defineEntity({
  name: 'Holding',
  tableName: 'holding',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    learnerId: p.uuid().index(),
    credentialKey: p.string().columnType('text').nullable(),
    outcomeKey: p.string().columnType('text').nullable(),
    status: p.string().columnType('text').$type<HoldingStatus>(),
    /** On the Dutch scale of 1 to 10. */
    result: p.float().nullable(),
    /** The credential version within which an outcome counts, and the cohort. */
    scopeCredentialKey: p.string().columnType('text').nullable(),
    cohort: p.integer().nullable(),
    /** Results by subject, such as `natuurkunde: 6`, that came with a diploma. */
    subjectResults: p.json<Record<string, number>>().nullable(),
    /** The recognition by which it came; null where it came otherwise. */
    recognitionCaseId: p.uuid().nullable(),
    heldFrom: p.date().nullable(),
    heldTo: p.date().nullable(),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().nullable(),
    basis: p.string().columnType('text').$type<Basis>(),
  },
});
export type HoldingRow = InferEntity<typeof HoldingEntity>;
