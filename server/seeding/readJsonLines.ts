import { z } from 'zod';
import type { RawRow, RawTable } from './RawTable.js';
import { readSeedFile } from './readSeedFile.js';
import { SeedFault } from './SeedFault.js';
import type { SeedOrigin } from './SeedRow.js';

const objectForm = z.record(z.string(), z.unknown());

/**
 * Reads a file with one JSON object per line; empty lines are passed over.
 * @throws SeedFault when the file cannot be read or a line is no JSON object
 */
export async function readJsonLines(folder: string, name: string): Promise<RawTable> {
  const file = `seeds/${name}`;
  const lines = (await readSeedFile(folder, name)).split('\n');
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [toRow(line, { file, row: index + 1 })]));
  return { file, columns: null, rows };
}

function toRow(line: string, origin: SeedOrigin): RawRow {
  const cells = objectForm.safeParse(parseLine(line, origin));
  if (!cells.success) throw new SeedFault(origin, null, 'the line is no JSON object, instead give {…}');
  return { origin, cells: cells.data };
}

function parseLine(line: string, origin: SeedOrigin): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new SeedFault(origin, null, 'the line is no JSON, instead give one object on one line');
  }
}
