import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { HOLDING_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredHolding } from './personalSql.js';
import { wasRecorded } from './wasRecorded.js';

/** All holdings that were on record at the instant, in the order of ids. */
export function holdingsByLearner(learnerIds: readonly string[], asOf: string): CompiledQuery<StoredHolding> {
  return personalSql
    .selectFrom('learners.holding')
    .select(HOLDING_COLUMNS)
    .where('learnerId', '=', anyOf(learnerIds))
    .where(wasRecorded(asOf))
    .orderBy('id')
    .compile();
}
