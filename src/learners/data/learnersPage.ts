import type { CompiledQuery } from 'kysely';
import { LEARNER_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredLearner } from './personalSql.js';

/** The first learners with an id after the given one, in the order of ids. */
export function learnersPage(after: string, limit: number): CompiledQuery<StoredLearner> {
  return personalSql
    .selectFrom('learners.learner')
    .select(LEARNER_COLUMNS)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .compile();
}
