import type { SeedOrigin } from './SeedRow.js';

/** A row as it stands in its file: cells of text in a CSV file, JSON values in a file of JSON lines. */
export interface RawRow {
  readonly origin: SeedOrigin;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A file of seeds before its values are looked at. */
export interface RawTable {
  /** Its name in messages: `seeds/reference/credential.csv`. */
  readonly file: string;
  /** The header, in a file of JSON lines null: there each line names its fields. */
  readonly columns: readonly string[] | null;
  readonly rows: readonly RawRow[];
}
