import { type CompiledQuery, sql } from 'kysely';
import { personalSql, type StoredMutationKey } from './personalSql.js';

type Claim = Pick<StoredMutationKey, 'key' | 'inputHash'> & { readonly now: string };

/** Takes a key for the reader; no row where it is taken. Waits for whoever is about to take the same. */
export function takeKey({ key, inputHash, now }: Claim): CompiledQuery<{ key: string }> {
  return sql<{ key: string }>`insert into learners.mutation_key (key, input_hash, recorded_at)
    values (${key}, ${inputHash}, ${now}::timestamptz) on conflict do nothing returning key`.compile(personalSql);
}

/** What became of the reader's mutation with that key. */
export function outcomeOfKey(key: string): CompiledQuery<Pick<StoredMutationKey, 'inputHash' | 'outcome'>> {
  return personalSql
    .selectFrom('learners.mutationKey')
    .select(['inputHash', 'outcome'])
    .where('key', '=', key)
    .compile();
}

/** Notes what became of it. */
export function keepOutcome(key: string, outcome: object): CompiledQuery<object> {
  return sql<object>`update learners.mutation_key set outcome = ${JSON.stringify(outcome)}::jsonb where key = ${key}`.compile(
    personalSql,
  );
}
