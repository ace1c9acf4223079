import type { KnownKeys } from './checkReference.js';
import type { SeedRow } from './SeedRow.js';
import type { Seeds } from './Seeds.js';

/** The tables of the credentials, as messages name them. */
export const CREDENTIAL_TABLES = 'credential-*.csv';

/** The keys of a table. */
export function knownKeys(table: string, rows: readonly SeedRow<{ readonly key: string }>[]): KnownKeys {
  return { table, keys: new Set(rows.map(({ value }) => value.key)) };
}

/** The keys of all outcomes, which come from several tables. */
export function knownOutcomes(seeds: Seeds): KnownKeys {
  return {
    table: 'werkproces.csv, keuzedeel.csv or the generic parts',
    keys: new Set(seeds.outcomes.map(({ key }) => key)),
  };
}
