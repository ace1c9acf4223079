import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** What became of a mutation, by the key that its sender gave it. */
export const MutationKeyEntity = defineEntity({
  name: 'MutationKey',
  tableName: 'mutation_key',
  schema: 'learners',
  properties: {
    /** Who sent it: the reader, with a colon before the id of a subject. */
    writer: p.string().columnType('text').primary(),
    key: p.string().columnType('text').primary(),
    /** SHA-256 of what was asked, the name of the mutation included. */
    inputHash: p.string().columnType('text'),
    /** Null only within the transaction that makes it. */
    outcome: p.json<object>().nullable(),
    recordedAt: p.datetime(),
  },
});
export type MutationKeyRow = InferEntity<typeof MutationKeyEntity>;
