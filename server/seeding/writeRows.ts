import type { Complete } from '../../src/shared/pure/Complete.js';
import type { TableReport } from './SeedingReport.js';
import type { StoredTable } from './StoredTable.js';

/**
 * Makes the table hold the rows: new ones are inserted, those of which a field differs are changed.
 *
 * @param isObsolete whether a stored row that the seeds do not hold is removed; otherwise it stays
 * @param onRows is told the number of rows dealt with, adding up to that of the rows
 */
export async function writeRows<Row extends object>(
  table: StoredTable<Row>,
  rows: readonly Complete<Row>[],
  isObsolete: (stored: Complete<Row>) => boolean,
  onRows: (count: number) => void,
): Promise<TableReport> {
  const stored = new Map((await table.rows()).map((row) => [table.keyOf(row), row]));
  const wanted = new Set(rows.map((row) => table.keyOf(row)));
  const obsolete = [...stored].filter(([key, row]) => !wanted.has(key) && isObsolete(row)).map(([, row]) => row);
  const missing = rows.filter((row) => !stored.has(table.keyOf(row)));
  const changed = rows.filter((row) => differs(table, row, stored.get(table.keyOf(row))));
  for (const row of obsolete) await table.remove(row);
  for (const row of changed) await table.update(row);
  onRows(rows.length - missing.length);
  await table.insert(missing, onRows);
  return {
    table: table.name,
    rows: rows.length,
    inserted: missing.length,
    changed: changed.length,
    removed: obsolete.length,
  };
}

function differs<Row extends object>(
  table: StoredTable<Row>,
  row: Complete<Row>,
  stored: Complete<Row> | undefined,
): boolean {
  return stored !== undefined && !table.isSame(row, stored);
}
