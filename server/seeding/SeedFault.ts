import type { SeedOrigin } from './SeedRow.js';

/**
 * A seed that cannot be used. `row` is the line in the file, the header being 1, and null for the file as a whole;
 * `column` is the name in the header, in a file of JSON lines the path of the field. The reason says what is wrong and
 * what to give instead.
 */
export class SeedFault extends Error {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly reason: string;

  constructor(
    origin: Omit<SeedOrigin, 'row'> & { readonly row: number | null },
    column: string | null,
    reason: string,
  ) {
    const place = origin.row === null ? origin.file : `${origin.file} row ${origin.row}`;
    super(`${place}${column === null ? '' : `, column ${column}`}: ${reason}`);
    this.name = 'SeedFault';
    this.file = origin.file;
    this.row = origin.row;
    this.column = column;
    this.reason = reason;
  }
}
