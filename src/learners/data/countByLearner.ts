import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { personalSql } from './personalSql.js';
import { wasRecorded } from './wasRecorded.js';

/** Tables of what is on record about a learner. */
export type PersonalTable = 'journey' | 'experience' | 'holding' | 'savedPlan';

/** How many rows of a table each learner had on record at the instant; no row for a learner without any. */
export function countByLearner(
  table: PersonalTable,
  learnerIds: readonly string[],
  asOf: string,
): CompiledQuery<{ learnerId: string; total: string }> {
  return personalSql
    .selectFrom(`learners.${table}`)
    .select(({ fn }) => ['learnerId', fn.countAll<string>().as('total')])
    .where('learnerId', '=', anyOf(learnerIds))
    .where(wasRecorded(asOf))
    .groupBy('learnerId')
    .compile();
}
