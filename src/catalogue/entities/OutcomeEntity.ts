import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../shared/pure/language.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';

export const OUTCOME_KINDS = [
  'WERKPROCES',
  'GENERIC',
  'KEUZEDEEL',
  'VMBO_PROFIELVAK',
  'VMBO_MODULE',
  'VMBO_KEUZEVAK',
  'HBO_UNIT',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** A leeruitkomst. Key: `23299/B1-K1-W1`, `generic/nederlands-2F`, `keuzedeel/K0125`. It has no study load of its own. */
export const OutcomeEntity = defineEntity({
  name: 'Outcome',
  tableName: 'outcome',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    kind: p.string().columnType('text').$type<OutcomeKind>(),
    title: p.string().columnType('text'),
    titleLanguage: p.string().columnType('text').$type<Language>(),
    dossierCode: p.string().columnType('text').nullable(),
    code: p.string().columnType('text').nullable(),
    kerntaakCode: p.string().columnType('text').nullable(),
    kerntaakTitle: p.string().columnType('text').nullable(),
    textQuality: p.string().columnType('text').$type<Exclude<TextQuality, 'REPAIRED'>>(),
    /** Of a keuzedeel: the credentials in whose documents it was seen, which does not say that it belongs to them. */
    seenInKeys: p.array().columnType('text[]'),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type OutcomeRow = InferEntity<typeof OutcomeEntity>;
