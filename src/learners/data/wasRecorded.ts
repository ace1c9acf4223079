import { type RawBuilder, sql } from 'kysely';

/** The whole history of what was recorded, in the place of an instant. */
export const EVER = 'EVER';

/**
 * After all that was recorded, in the place of an instant: what stands now. Whoever waited for a lock came earlier than what
 * was written meanwhile, and must not decide without it.
 */
export const LATEST = 'infinity';

/** Whether the row was on record at the instant (ISO 8601); with EVER, at any. */
export function wasRecorded(asOf: string): RawBuilder<boolean> {
  if (asOf === EVER) return sql<boolean>`true`;
  return sql<boolean>`recorded_from <= ${asOf}::timestamptz and (recorded_to is null or ${asOf}::timestamptz < recorded_to)`;
}
