import type { CompiledQuery } from 'kysely';
import { personalSql } from './personalSql.js';

/** How many learners the reader sees. */
export function countLearners(): CompiledQuery<{ total: string }> {
  return personalSql
    .selectFrom('learners.learner')
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .compile();
}
