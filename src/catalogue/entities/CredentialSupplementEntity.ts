import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** The fields of a credential of the seeds that an import may fill where the seeds leave them open: days. */
export const SUPPLEMENTED_FIELDS = ['validFrom', 'lastStart'] as const;
export type SupplementedField = (typeof SUPPLEMENTED_FIELDS)[number];

/** One value that an import knows of a credential of the seeds; kept apart, so that seeding again does not lose it. */
export const CredentialSupplementEntity = defineEntity({
  name: 'CredentialSupplement',
  tableName: 'credential_supplement',
  schema: 'catalogue',
  properties: {
    credentialKey: p.string().columnType('text').primary(),
    field: p.string().columnType('text').$type<SupplementedField>().primary(),
    value: p.string().columnType('text'),
    writer: p.string().columnType('text'),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type CredentialSupplementRow = InferEntity<typeof CredentialSupplementEntity>;
