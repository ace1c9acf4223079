import { type CompiledQuery, sql } from 'kysely';
import type { SpellPlace } from '../domain/SpellPlace.js';
import { EXPERIENCE_COLUMNS, JOURNEY_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredExperience, type StoredJourney } from './personalSql.js';
import { uuidArray } from './uuidArray.js';
import { wasRecorded } from './wasRecorded.js';

/** Which spells of each learner are wanted. */
export interface SpellPage {
  /** Instant, ISO 8601. */
  readonly asOf: string;
  /** Only what comes after it. */
  readonly after: SpellPlace;
  readonly limit: number;
}

/** For each learner the first journeys after a place that were on record at the instant, the oldest first. */
export function journeyPages(learnerIds: readonly string[], page: SpellPage): CompiledQuery<StoredJourney> {
  return askedLearners(learnerIds)
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('learners.journey')
          .select(JOURNEY_COLUMNS)
          .whereRef('learnerId', '=', 'learners.asked')
          .where(wasRecorded(page.asOf))
          .where(comesAfter(page.after))
          .orderBy('startedOn')
          .orderBy('id')
          .limit(page.limit)
          .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .orderBy('page.startedOn')
    .orderBy('page.id')
    .compile();
}

/** The same of experience. */
export function experiencePages(learnerIds: readonly string[], page: SpellPage): CompiledQuery<StoredExperience> {
  return askedLearners(learnerIds)
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('learners.experience')
          .select(EXPERIENCE_COLUMNS)
          .whereRef('learnerId', '=', 'learners.asked')
          .where(wasRecorded(page.asOf))
          .where(comesAfter(page.after))
          .orderBy('startedOn')
          .orderBy('id')
          .limit(page.limit)
          .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .orderBy('page.startedOn')
    .orderBy('page.id')
    .compile();
}

function askedLearners(learnerIds: readonly string[]) {
  const asked = sql<{ asked: string }>`unnest(${uuidArray(learnerIds)}::uuid[])`.as<'learners'>(sql`learners(asked)`);
  return personalSql.selectFrom(asked);
}

function comesAfter({ startedOn, id }: SpellPlace) {
  return sql<boolean>`(started_on, id) > (${startedOn}::date, ${id}::uuid)`;
}
