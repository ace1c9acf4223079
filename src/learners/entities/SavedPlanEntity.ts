import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { PlanDocument } from '../../shared/pure/planDocument.js';

/** A plan that is kept for a learner, in one of its revisions. Only one revision is on record at a time. */
export const SavedPlanEntity = defineEntity({
  name: 'SavedPlan',
  tableName: 'saved_plan',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    /** From 1. */
    revision: p.integer().primary(),
    learnerId: p.uuid().index(),
    title: p.string().columnType('text').nullable(),
    /** As the planner sealed it. */
    document: p.json<PlanDocument>(),
    /** When the first revision was recorded. */
    savedAt: p.datetime(),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().nullable(),
  },
});
export type SavedPlanRow = InferEntity<typeof SavedPlanEntity>;
