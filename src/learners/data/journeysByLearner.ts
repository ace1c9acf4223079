import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { JOURNEY_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredJourney } from './personalSql.js';
import { wasRecorded } from './wasRecorded.js';

/** The journeys that were on record at the instant, the oldest first. */
export function journeysByLearner(learnerIds: readonly string[], asOf: string): CompiledQuery<StoredJourney> {
  return personalSql
    .selectFrom('learners.journey')
    .select(JOURNEY_COLUMNS)
    .where('learnerId', '=', anyOf(learnerIds))
    .where(wasRecorded(asOf))
    .orderBy('startedOn')
    .orderBy('id')
    .compile();
}
