/** What seeding did to one table, in rows. */
export interface TableReport {
  readonly table: string;
  /** Rows in the seeds. */
  readonly rows: number;
  readonly inserted: number;
  /** Rows of which a field changed, or that a newer version closed. */
  readonly changed: number;
  /** Rows that the seeds no longer hold. */
  readonly removed: number;
}

/** How far seeding has come; the last report of a table is the one with its outcome. */
export interface SeedingStep {
  readonly table: string;
  /** Rows dealt with and rows in all, over all tables. */
  readonly done: number;
  readonly total: number;
  /** Given when the table is ready. */
  readonly report: TableReport | null;
}

/** The number of rows that seeding touched. */
export function touchedRows(reports: readonly TableReport[]): number {
  return reports.reduce((sum, { inserted, changed, removed }) => sum + inserted + changed + removed, 0);
}
