import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../shared/pure/language.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { World } from '../../shared/pure/world.js';

/** An institution. Key: `brin:25PT`, `org:techniek-college-rotterdam`, in the example world `example:…`. */
export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  schema: 'network',
  properties: {
    key: p.string().columnType('text').primary(),
    brin: p.string().columnType('text').nullable(),
    name: p.string().columnType('text'),
    nameLanguage: p.string().columnType('text').$type<Language>(),
    registeredName: p.string().columnType('text').nullable(),
    kind: p.string().columnType('text'),
    town: p.string().columnType('text').nullable(),
    postcode4: p.string().columnType('text').nullable(),
    regionKeys: p.array().columnType('text[]'),
    opened: p.date().nullable(),
    closed: p.date().nullable(),
    koploper: p.string().columnType('text').nullable(),
    world: p.string().columnType('text').$type<World>(),
    writer: p.string().columnType('text'),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type OrganisationRow = InferEntity<typeof OrganisationEntity>;
