import { type RawBuilder, sql } from 'kysely';
import { uuidArray } from './uuidArray.js';

/** `any(…)` of UUIDs. */
export function anyOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${uuidArray(ids)}::uuid[])`;
}
