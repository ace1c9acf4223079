import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import type { RawRow, RawTable } from './RawTable.js';
import { readSeedFile } from './readSeedFile.js';
import { SeedFault } from './SeedFault.js';

interface Line {
  readonly record: readonly string[];
  /** The line on which the record ends. */
  readonly end: number;
}

/**
 * Reads a table of comma-separated values with a header.
 * @throws SeedFault when the file cannot be read or a row has more or fewer cells than the header
 */
export async function readCsv(folder: string, name: string): Promise<RawTable> {
  const file = `seeds/${name}`;
  const [header, ...lines] = splitLines(await readSeedFile(folder, name), file);
  if (!header)
    throw new SeedFault({ file, row: 1 }, null, 'the header is missing, instead name the columns in the first row');
  const columns = header.record;
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new SeedFault({ file, row: 1 }, twice, 'the column is there twice, instead keep one');
  return { file, columns, rows: lines.map((line) => toRow(line, columns, file)) };
}

function splitLines(csv: string, file: string): Line[] {
  try {
    const parsed = parse(csv, { info: true, relax_column_count: true }) as unknown as {
      info: InfoRecord;
      record: string[];
    }[];
    return parsed.map(({ info, record }) => ({ record, end: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['lines'] === 'number' ? error['lines'] : null;
    throw new SeedFault({ file, row }, null, `${error.message}, instead quote cells with commas or quotes`);
  }
}

function toRow({ record, end }: Line, columns: readonly string[], file: string): RawRow {
  const origin = { file, row: end - newlinesIn(record) };
  if (record.length !== columns.length) {
    throw new SeedFault(
      origin,
      null,
      `the row has ${record.length} cells, instead give ${columns.length} as the header has`,
    );
  }
  return { origin, cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])) };
}

function newlinesIn(record: readonly string[]): number {
  return record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}
