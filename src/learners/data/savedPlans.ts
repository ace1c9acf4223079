import { type CompiledQuery, sql } from 'kysely';
import type { PlanDocument } from '../../shared/pure/planDocument.js';
import { anyOf } from './anyOf.js';
import { personalSql, type StoredPlan } from './personalSql.js';
import { uuidArray } from './uuidArray.js';
import { wasRecorded } from './wasRecorded.js';

const COLUMNS = ['id', 'revision', 'learnerId', 'title', 'document', 'savedAt', 'recordedFrom', 'recordedTo'] as const;

/** Plans as they are now. */
export function plansById(ids: readonly string[]): CompiledQuery<StoredPlan> {
  return personalSql
    .selectFrom('learners.savedPlan')
    .select(COLUMNS)
    .where('id', '=', anyOf(ids))
    .where('recordedTo', 'is', null)
    .compile();
}

/** The plan as it is now, which nobody else changes until the transaction ends. */
export function planToChange(id: string): CompiledQuery<StoredPlan> {
  return personalSql
    .selectFrom('learners.savedPlan')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('recordedTo', 'is', null)
    .forUpdate()
    .compile();
}

/** Which plans of each learner are wanted: those on record at an instant (ISO 8601), after an id. */
export interface PlanPage {
  readonly asOf: string;
  readonly after: string;
  readonly limit: number;
}

/** For each learner the first plans after a given one, in the order in which they were saved. */
export function planPages(learnerIds: readonly string[], { asOf, after, limit }: PlanPage): CompiledQuery<StoredPlan> {
  const asked = sql<{ asked: string }>`unnest(${uuidArray(learnerIds)}::uuid[])`.as<'learners'>(sql`learners(asked)`);
  return personalSql
    .selectFrom(asked)
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('learners.savedPlan')
          .select(COLUMNS)
          .whereRef('learnerId', '=', 'learners.asked')
          .where(wasRecorded(asOf))
          .where('id', '>', after)
          .orderBy('id')
          .limit(sql<number>`${limit}::int`)
          .as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .orderBy('page.id')
    .compile();
}

/** A revision to record. */
export interface PlanToSave {
  readonly id: string;
  readonly revision: number;
  readonly learnerId: string;
  readonly title: string | null;
  readonly document: PlanDocument;
  /** ISO instants. */
  readonly savedAt: string;
  readonly now: string;
}

export function recordPlan({
  id,
  revision,
  learnerId,
  title,
  document,
  savedAt,
  now,
}: PlanToSave): CompiledQuery<object> {
  return sql<object>`insert into learners.saved_plan (id, revision, learner_id, title, document, saved_at, recorded_from)
    values (${id}::uuid, ${revision}::int, ${learnerId}::uuid, ${title}, ${JSON.stringify(document)}::jsonb,
      ${savedAt}::timestamptz, ${now}::timestamptz)`.compile(personalSql);
}

/** Ends the revision that is on record. */
export function closePlan(id: string, now: string): CompiledQuery<object> {
  return sql<object>`update learners.saved_plan set recorded_to = greatest(${now}::timestamptz, recorded_from)
    where id = ${id}::uuid and recorded_to is null`.compile(personalSql);
}
