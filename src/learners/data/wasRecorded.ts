import { type RawBuilder, sql } from 'kysely';

/** The whole history of what was recorded, in the place of an instant. */
export const EVER = 'EVER';

/** Whether the row was on record at the instant (ISO 8601); with EVER, at any. */
export function wasRecorded(asOf: string): RawBuilder<boolean> {
  if (asOf === EVER) return sql<boolean>`true`;
  return sql<boolean>`recorded_from <= ${asOf}::timestamptz and (recorded_to is null or ${asOf}::timestamptz < recorded_to)`;
}
