import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** One rung of an example ladder (LAD01 …). A conditional rung is only for who does not hold the rung before it. */
export const LadderStepEntity = defineEntity({
  name: 'LadderStep',
  tableName: 'ladder_step',
  schema: 'catalogue',
  properties: {
    ladderKey: p.string().columnType('text').primary(),
    position: p.integer().primary(),
    theme: p.string().columnType('text'),
    credentialKey: p.string().columnType('text').nullable(),
    /** What the rung names where the catalogue has no credential for it. */
    name: p.string().columnType('text').nullable(),
    conditional: p.boolean(),
    noteNl: p.string().columnType('text'),
    noteEn: p.string().columnType('text'),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type LadderStepRow = InferEntity<typeof LadderStepEntity>;
