import { SeedFault } from './SeedFault.js';
import type { SeedOrigin } from './SeedRow.js';

/** The keys that a table holds, and the table's name in messages. */
export interface KnownKeys {
  readonly table: string;
  readonly keys: ReadonlySet<string>;
}

/**
 * Checks that what a field names exists; null names nothing.
 * @throws SeedFault at the first name that does not exist
 */
export function checkReference(
  origin: SeedOrigin,
  column: string,
  names: string | null | undefined | readonly string[],
  known: KnownKeys,
): void {
  const all = typeof names === 'string' ? [names] : (names ?? []);
  const missing = all.find((name) => !known.keys.has(name));
  if (missing === undefined) return;
  throw new SeedFault(
    origin,
    column,
    `"${missing}" is not in ${known.table}, instead name a row that is there or add one`,
  );
}
