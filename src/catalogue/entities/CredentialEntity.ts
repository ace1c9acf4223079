import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { CredentialKind, Leerweg, MboKind, Track } from '../../shared/pure/credentialKind.js';
import type { Language } from '../../shared/pure/language.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** Where the content of a credential is known: whole, in part, not at all, or it has none (a proof one only brings). */
export const COMPLETENESS = ['COMPLETE', 'PARTIAL', 'NONE', 'NOT_APPLICABLE'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** A waardedocument. Key: `crebo:25737`, `vmbo:6111`, `isat:34267`, `proof:havo`. */
export const CredentialEntity = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    kind: p.string().columnType('text').$type<CredentialKind>(),
    name: p.string().columnType('text').nullable(),
    nameLanguage: p.string().columnType('text').$type<Language>(),
    mboKind: p.string().columnType('text').$type<MboKind>().nullable(),
    mboLevel: p.integer().nullable(),
    leerweg: p.string().columnType('text').$type<Leerweg>().nullable(),
    profile: p.string().columnType('text').nullable(),
    lwoo: p.boolean().nullable(),
    nlqf: p.string().columnType('text').nullable(),
    legalEffectNl: p.string().columnType('text'),
    legalEffectEn: p.string().columnType('text'),
    dossierCode: p.string().columnType('text').nullable(),
    dossierName: p.string().columnType('text').nullable(),
    domainCode: p.string().columnType('text').nullable(),
    domainName: p.string().columnType('text').nullable(),
    theme: p.string().columnType('text').nullable(),
    tracks: p.array<Track>().columnType('text[]'),
    nominalSbu: p.integer().nullable(),
    nominalMonths: p.integer().nullable(),
    ec: p.integer().nullable(),
    keuzedeelSbu: p.integer().nullable(),
    predecessorKey: p.string().columnType('text').nullable(),
    successorKey: p.string().columnType('text').nullable(),
    validFrom: p.date().nullable(),
    lastStart: p.date().nullable(),
    lastAward: p.date().nullable(),
    contentCompleteness: p.string().columnType('text').$type<Completeness>(),
    writer: p.string().columnType('text'),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type CredentialRow = InferEntity<typeof CredentialEntity>;
