import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Basis } from '../../shared/pure/basis.js';
import type { TargetGroup } from '../../shared/pure/holding.js';

/** One spell of learning of one person (traject). Valid time from `startedOn` to `endedOn`; recorded time beside it. */
export const JourneyEntity = defineEntity({
  name: 'Journey',
  tableName: 'journey',
  schema: 'learners',
  properties: {
    id: p.uuid().primary(),
    learnerId: p.uuid().index(),
    targetGroups: p.array<TargetGroup>().columnType('text[]'),
    goalCredentialKey: p.string().columnType('text').nullable(),
    startedOn: p.date(),
    endedOn: p.date().nullable(),
    recordedFrom: p.datetime(),
    recordedTo: p.datetime().nullable(),
    basis: p.string().columnType('text').$type<Basis>(),
  },
});
export type JourneyRow = InferEntity<typeof JourneyEntity>;
