import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { RecognitionRoute } from '../../shared/pure/recognition.js';
import type { World } from '../../shared/pure/world.js';

/** What is known of an organisation as one that recognises prior learning. Every null is unknown. */
export const RecognitionProviderEntity = defineEntity({
  name: 'RecognitionProvider',
  tableName: 'recognition_provider',
  schema: 'learners',
  properties: {
    organisationKey: p.string().columnType('text').primary(),
    routes: p.array<RecognitionRoute>().columnType('text[]'),
    recognised: p.boolean().nullable(),
    intakeDays: p.integer().nullable(),
    evidenceDays: p.integer().nullable(),
    decisionDays: p.integer().nullable(),
    /** Evidence that is older does not count with this organisation. */
    evidenceYears: p.integer().nullable(),
    world: p.string().columnType('text').$type<World>(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type RecognitionProviderRow = InferEntity<typeof RecognitionProviderEntity>;
