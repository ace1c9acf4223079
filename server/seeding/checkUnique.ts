import { columnName } from './columnName.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';

/**
 * Checks that no two rows have the same values in these fields.
 * @throws SeedFault at the second row, naming the first
 */
export function checkUnique<Value extends object>(
  rows: readonly SeedRow<Value>[],
  fields: readonly (keyof Value & string)[],
): void {
  const seen = new Map<string, SeedRow<Value>>();
  for (const row of rows) {
    const key = fields.map((field) => String(row.value[field])).join(' ');
    const first = seen.get(key);
    if (first) {
      const place = `${first.origin.file} row ${first.origin.row}`;
      throw new SeedFault(
        row.origin,
        fields.map(columnName).join(' and '),
        `"${key}" is there already (${place}), instead give another or remove one row`,
      );
    }
    seen.set(key, row);
  }
}
