import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { personalSql, type StoredLearner } from './personalSql.js';
import { LEARNER_COLUMNS } from './personalColumns.js';

export function learnersById(ids: readonly string[]): CompiledQuery<StoredLearner> {
  return personalSql.selectFrom('learners.learner').select(LEARNER_COLUMNS).where('id', '=', anyOf(ids)).compile();
}
