import { type CompiledQuery, sql } from 'kysely';
import { anyOf } from './anyOf.js';
import { personalSql } from './personalSql.js';

/** How many recognitions of each learner were on record at the instant; no row for a learner without any. */
export function countCasesByLearner(
  learnerIds: readonly string[],
  asOf: string,
): CompiledQuery<{ learnerId: string; total: string }> {
  return personalSql
    .selectFrom('learners.recognitionCase')
    .select(({ fn }) => ['learnerId', fn.countAll<string>().as('total')])
    .where('learnerId', '=', anyOf(learnerIds))
    .where(sql<boolean>`recorded_from <= ${asOf}::timestamptz`)
    .groupBy('learnerId')
    .compile();
}
