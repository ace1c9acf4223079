import { type CompiledQuery, sql } from 'kysely';
import { HOLDING_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredHolding } from './personalSql.js';
import { uuidArray } from './uuidArray.js';
import { wasRecorded } from './wasRecorded.js';
import { writtenOnce } from './writtenOnce.js';

/** Which holdings of each learner are wanted. */
export interface HoldingPage {
  /** Instant, ISO 8601; not EVER. */
  readonly asOf: string;
  /** Id; only holdings with a later one. */
  readonly after: string;
  readonly limit: number;
}

/** For each learner the first holdings after a given one that were on record at the instant, in the order of ids. */
export function holdingPages(
  learnerIds: readonly string[],
  { asOf, after, limit }: HoldingPage,
): CompiledQuery<StoredHolding> {
  return statement({ learnerIds: uuidArray(learnerIds), asOf, after, limit });
}

const statement = writtenOnce(({ learnerIds, asOf, after, limit }: HoldingPage & { readonly learnerIds: string }) =>
  personalSql
    .selectFrom(sql<{ asked: string }>`unnest(${learnerIds}::uuid[])`.as<'learners'>(sql`learners(asked)`))
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('learners.holding')
          .select(HOLDING_COLUMNS)
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
    .compile(),
);
