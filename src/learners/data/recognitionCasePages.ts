import { type CompiledQuery, sql } from 'kysely';
import { RECOGNITION_CASE_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredRecognitionCase } from './personalSql.js';
import { uuidArray } from './uuidArray.js';

/** Which recognitions of each learner are wanted. */
export interface CasePage {
  /** Instant, ISO 8601, or LATEST. */
  readonly asOf: string;
  /** Id; only cases with a later one. */
  readonly after: string;
  readonly limit: number;
}

/** For each learner the first recognitions after a given one that were on record at the instant, in the order of ids. */
export function recognitionCasePages(
  learnerIds: readonly string[],
  { asOf, after, limit }: CasePage,
): CompiledQuery<StoredRecognitionCase> {
  return personalSql
    .selectFrom(sql<{ asked: string }>`unnest(${uuidArray(learnerIds)}::uuid[])`.as<'learners'>(sql`learners(asked)`))
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('learners.recognitionCase')
          .select(RECOGNITION_CASE_COLUMNS)
          .whereRef('learnerId', '=', 'learners.asked')
          .where(sql<boolean>`recorded_from <= ${asOf}::timestamptz`)
          .where('id', '>', after)
          .orderBy('id')
          .limit(limit)
          .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .orderBy('page.id')
    .compile();
}
