import { type CompiledQuery, sql } from 'kysely';
import { personalSql } from './personalSql.js';

/** Makes others wait who write about the same learner or case, until the transaction ends. */
export function lockOn(id: string): CompiledQuery<object> {
  return sql<object>`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.compile(personalSql);
}
