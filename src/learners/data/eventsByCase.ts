import { type CompiledQuery, sql } from 'kysely';
import { anyOf } from './anyOf.js';
import { RECOGNITION_EVENT_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredRecognitionEvent } from './personalSql.js';
import { EVER } from './wasRecorded.js';

/** What had happened in recognitions at the instant, or EVER, in its order. */
export function eventsByCase(caseIds: readonly string[], asOf: string): CompiledQuery<StoredRecognitionEvent> {
  const wasOnRecord = asOf === EVER ? sql<boolean>`true` : sql<boolean>`recorded_from <= ${asOf}::timestamptz`;
  return personalSql
    .selectFrom('learners.recognitionEvent')
    .select(RECOGNITION_EVENT_COLUMNS)
    .where('caseId', '=', anyOf(caseIds))
    .where(wasOnRecord)
    .orderBy('caseId')
    .orderBy('number')
    .compile();
}
