import { type CompiledQuery, sql } from 'kysely';
import { LEARNER_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredLearner } from './personalSql.js';
import { writtenOnce } from './writtenOnce.js';

/** The first learners with an id after the given one, in the order of ids. */
export function learnersPage(after: string, limit: number): CompiledQuery<StoredLearner> {
  return statement({ after, limit });
}

const statement = writtenOnce(({ after, limit }: { after: string; limit: number }) =>
  personalSql
    .selectFrom('learners.learner')
    .select(LEARNER_COLUMNS)
    .where('id', '>', after)
    .orderBy('id')
    .limit(sql<number>`${limit}::int`)
    .compile(),
);
