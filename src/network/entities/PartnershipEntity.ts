import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** A partnership of education and companies, as its source describes it. Key: `pps:01`. Texts are Dutch. */
export const PartnershipEntity = defineEntity({
  name: 'Partnership',
  tableName: 'partnership',
  schema: 'network',
  properties: {
    key: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
    kind: p.string().columnType('text'),
    lead: p.string().columnType('text'),
    leadKeys: p.array().columnType('text[]'),
    partners: p.string().columnType('text').nullable(),
    partnerKeys: p.array().columnType('text[]'),
    sector: p.string().columnType('text').nullable(),
    levels: p.string().columnType('text').nullable(),
    start: p.string().columnType('text').nullable(),
    place: p.string().columnType('text').nullable(),
    region: p.string().columnType('text').nullable(),
    regionKeys: p.array().columnType('text[]'),
    themes: p.array().columnType('text[]'),
    figures: p.string().columnType('text').nullable(),
    products: p.string().columnType('text').nullable(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type PartnershipRow = InferEntity<typeof PartnershipEntity>;
