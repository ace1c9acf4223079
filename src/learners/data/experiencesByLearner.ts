import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { EXPERIENCE_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredExperience } from './personalSql.js';
import { wasRecorded } from './wasRecorded.js';

/** The experience that was on record at the instant, the oldest first. */
export function experiencesByLearner(learnerIds: readonly string[], asOf: string): CompiledQuery<StoredExperience> {
  return personalSql
    .selectFrom('learners.experience')
    .select(EXPERIENCE_COLUMNS)
    .where('learnerId', '=', anyOf(learnerIds))
    .where(wasRecorded(asOf))
    .orderBy('startedOn')
    .orderBy('id')
    .compile();
}
