import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { PlanParty } from '../../shared/pure/planParty.js';

/** What a party said of one revision of a plan. Whoever speaks again closes the row before. */
export const PlanAcceptanceEntity = defineEntity({
  name: 'PlanAcceptance',
  tableName: 'plan_acceptance',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    planId: p.uuid().index(),
    revision: p.integer(),
    learnerId: p.uuid(),
    party: p.string().columnType('text').$type<PlanParty>(),
    organisationKey: p.string().columnType('text').nullable(),
    accepts: p.boolean(),
    note: p.string().columnType('text').nullable(),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().nullable(),
  },
});
export type PlanAcceptanceRow = InferEntity<typeof PlanAcceptanceEntity>;
