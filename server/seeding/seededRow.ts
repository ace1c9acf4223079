import { SEEDS_WRITER } from '../../src/shared/pure/writer.js';
import type { SeedRow } from './SeedRow.js';

/** A row as the seeds write it. */
export function seededRow<Value extends object>({
  origin,
  value,
}: SeedRow<Value>): SeedRow<Value & { writer: string }> {
  return { origin, value: { ...value, writer: SEEDS_WRITER } };
}
