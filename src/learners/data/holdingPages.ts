import { type CompiledQuery, sql } from 'kysely';
import { HOLDING_COLUMNS, USUAL_HOLDING_COLUMNS } from './personalColumns.js';
import { personalSql, type UsualHolding } from './personalSql.js';
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
  /** Whether all columns are read, or the usual ones: two statements, however many fields can be asked for. */
  readonly isWhole: boolean;
}

/** For each learner the first holdings after a given one that were on record at the instant, in the order of ids. */
export function holdingPages(
  learnerIds: readonly string[],
  { asOf, after, limit, isWhole }: HoldingPage,
): CompiledQuery<UsualHolding> {
  const statement = isWhole ? wholeHoldings : usualHoldings;
  return statement({ learnerIds: uuidArray(learnerIds), asOf, after, limit });
}

interface Given extends Pick<HoldingPage, 'asOf' | 'after' | 'limit'> {
  readonly learnerIds: string;
}

const wholeHoldings = writtenOnce((given: Given) => statementOf(HOLDING_COLUMNS, given));
const usualHoldings = writtenOnce((given: Given) => statementOf(USUAL_HOLDING_COLUMNS, given));

function statementOf(
  columns: typeof HOLDING_COLUMNS | typeof USUAL_HOLDING_COLUMNS,
  { learnerIds, asOf, after, limit }: Given,
) {
  return personalSql
    .selectFrom(sql<{ asked: string }>`unnest(${learnerIds}::uuid[])`.as<'learners'>(sql`learners(asked)`))
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('learners.holding')
          .select(columns)
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
