import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { PartKind } from '../../shared/pure/credentialKind.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';

export const SBU_BASES = ['FOUND', 'DERIVED'] as const;
export type SbuBasis = (typeof SBU_BASES)[number];

/** One outcome, or unknown content, within one credential. The parts of a credential sum to its nominal load. */
export const PartEntity = defineEntity({
  name: 'Part',
  tableName: 'part',
  schema: 'catalogue',
  properties: {
    key: p.string().columnType('text').primary(),
    credentialKey: p.string().columnType('text').index(),
    position: p.integer(),
    kind: p.string().columnType('text').$type<PartKind>(),
    outcomeKey: p.string().columnType('text').nullable(),
    title: p.string().columnType('text'),
    /** Null where the title is our own label. */
    textQuality: p.string().columnType('text').$type<TextQuality>().nullable(),
    /** Key of the part of another credential whose title a repaired one is. */
    repairedFrom: p.string().columnType('text').nullable(),
    /** Null where the load of the whole is not known. */
    sbu: p.integer().nullable(),
    sbuBasis: p.string().columnType('text').$type<SbuBasis>().nullable(),
    /** Parts with the same choice are alternatives; `choiceCount` of them are taken. */
    choice: p.string().columnType('text').nullable(),
    choiceCount: p.integer().nullable(),
    provenance: p.json<FieldProvenance[]>(),
  },
});
export type PartRow = InferEntity<typeof PartEntity>;
