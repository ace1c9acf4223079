import { type RawBuilder, sql } from 'kysely';

/** UUIDs as one parameter, whatever their number. */
export function uuidArray(ids: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`${`{${ids.join(',')}}`}::uuid[]`;
}
