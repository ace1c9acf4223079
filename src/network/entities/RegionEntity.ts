import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { World } from '../../shared/pure/world.js';

export const REGION_KINDS = ['ARBEIDSMARKTREGIO', 'PROVINCIE', 'RMC_REGIO'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A region. Key: `AMR20`, `PV27`, `RMC22`, in the example world `EX01`. Regions of different kinds overlap. */
export const RegionEntity = defineEntity({
  name: 'Region',
  tableName: 'region',
  schema: 'network',
  properties: {
    key: p.string().columnType('text').primary(),
    kind: p.string().columnType('text').$type<RegionKind>(),
    name: p.string().columnType('text'),
    centre: p.string().columnType('text').nullable(),
    provinces: p.array().columnType('text[]'),
    world: p.string().columnType('text').$type<World>(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type RegionRow = InferEntity<typeof RegionEntity>;
