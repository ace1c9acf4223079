import type { CompiledQuery } from 'kysely';
import { anyOf } from './anyOf.js';
import { HOLDING_COLUMNS } from './personalColumns.js';
import { personalSql, type StoredHolding } from './personalSql.js';

export function holdingsById(ids: readonly string[]): CompiledQuery<StoredHolding> {
  return personalSql.selectFrom('learners.holding').select(HOLDING_COLUMNS).where('id', '=', anyOf(ids)).compile();
}
