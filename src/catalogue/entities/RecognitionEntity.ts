import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { PartKind } from '../../shared/pure/credentialKind.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { Decider } from '../../shared/pure/requirement.js';
import type { World } from '../../shared/pure/world.js';

/**
 * A procedure in which a provider looks at experience with a view to exemptions from parts of a credential, such as an EVC.
 * In the example world keys are `example/…`. Null is unknown, but for part keys (all of the kinds) and the two days (open).
 */
export const RecognitionEntity = defineEntity({
  name: 'Recognition',
  tableName: 'recognition',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    recordedFrom: p.date().primary(),
    recordedTo: p.date().nullable(),
    credentialKey: p.string().columnType('text').index(),
    providerKey: p.string().columnType('text'),
    world: p.string().columnType('text').$type<World>(),
    regionKeys: p.array().columnType('text[]'),
    partKinds: p.array<PartKind>().columnType('text[]'),
    partKeys: p.array().columnType('text[]').nullable(),
    openFrom: p.date().nullable(),
    openTo: p.date().nullable(),
    weeks: p.integer().nullable(),
    priceCents: p.integer().nullable(),
    decidedBy: p.string().columnType('text').$type<Decider>(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type RecognitionRow = InferEntity<typeof RecognitionEntity>;
