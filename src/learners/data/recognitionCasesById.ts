import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { RECOGNITION_CASE_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredRecognitionCase } from './personalSql.js';

export function recognitionCasesById(ids: readonly string[]): CompiledQuery<StoredRecognitionCase> {
  return personalSql
    .selectFrom('learners.recognitionCase')
    .select(RECOGNITION_CASE_COLUMNS)
    .where('id', '=', anyOf(ids))
    .compile();
}
