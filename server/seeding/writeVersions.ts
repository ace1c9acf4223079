import type { Complete } from '../../src/shared/pure/Complete.js';
import { SeedFault } from './SeedFault.js';
import type { TableReport } from './SeedingReport.js';
import type { SeedRow } from './SeedRow.js';
import type { StoredTable } from './StoredTable.js';

interface Version {
  readonly key: string;
  readonly recordedFrom: string;
  readonly recordedTo?: string | null | undefined;
}

type Change<Row> =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'INSERT' }
  | { readonly kind: 'CLOSE'; readonly stored: Complete<Row>; readonly at: string }
  | { readonly kind: 'REPLACE'; readonly stored: Complete<Row> };

/**
 * Makes a table of versions hold the rows. The current version of a row that did not change is left; of one that did,
 * it is closed where the new one begins, so that what was known before can still be asked.
 *
 * @param onRows is told the number of rows dealt with, adding up to that of the rows
 * @throws SeedFault when a changed row does not begin after the version that it replaces
 */
export async function writeVersions<Row extends Version>(
  table: StoredTable<Row>,
  rows: readonly SeedRow<Complete<Row>>[],
  onRows: (count: number) => void,
): Promise<TableReport> {
  const stored = Map.groupBy(await table.rows(), ({ key }) => key);
  const changes = rows.map((row) => ({ row, change: changeOf(table, row, stored.get(row.value.key) ?? []) }));
  const inserted = changes
    .filter(({ change }) => change.kind === 'INSERT' || change.kind === 'REPLACE')
    .map(({ row }) => row.value);
  const closed = changes.flatMap(({ row, change }) => closingOf(row.value, change));
  for (const version of closed) await table.update(version);
  onRows(rows.length - inserted.length);
  await table.insert(inserted, onRows);
  return { table: table.name, rows: rows.length, inserted: inserted.length, changed: closed.length, removed: 0 };
}

function changeOf<Row extends Version>(
  table: StoredTable<Row>,
  { origin, value }: SeedRow<Complete<Row>>,
  versions: readonly Complete<Row>[],
): Change<Row> {
  const same = versions.find(({ recordedFrom }) => recordedFrom === value.recordedFrom);
  const current = versions.find(({ recordedTo }) => recordedTo === null);
  const base = same ?? current;
  const isUnchanged =
    base !== undefined && table.isSame(base, value, ['recordedFrom', 'recordedTo'] as (keyof Complete<Row>)[]);
  if (isUnchanged)
    return base.recordedTo === null && value.recordedTo
      ? { kind: 'CLOSE', stored: base, at: value.recordedTo }
      : { kind: 'NONE' };
  if (base === undefined) return { kind: 'INSERT' };
  if (current !== undefined && current.recordedFrom < value.recordedFrom) return { kind: 'REPLACE', stored: current };
  const reason = `another version of "${value.key}" is stored as recorded from ${base.recordedFrom}, instead give the later day of this change`;
  throw new SeedFault(origin, origin.file.endsWith('.jsonl') ? 'recordedFrom' : 'recorded_from', reason);
}

function closingOf<Row extends Version>(value: Complete<Row>, change: Change<Row>): Complete<Row>[] {
  if (change.kind === 'CLOSE') return [{ ...change.stored, recordedTo: change.at }];
  if (change.kind === 'REPLACE') return [{ ...change.stored, recordedTo: value.recordedFrom }];
  return [];
}
