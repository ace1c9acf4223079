import { z } from 'zod';
import { type Basis, BASES } from '../../src/shared/pure/basis.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { World } from '../../src/shared/pure/world.js';
import { columnName } from './columnName.js';
import { oneOf, text } from './columnForms.js';
import type { RawRow, RawTable } from './RawTable.js';
import { SeedFault } from './SeedFault.js';
import type { SeedOrigin } from './SeedRow.js';

/** A row of a table with the provenance of its fields, in which `*` comes first. */
export interface ParsedRow<Value> {
  readonly origin: SeedOrigin;
  readonly value: Value;
  readonly provenance: [FieldProvenance, ...FieldProvenance[]];
}

const PROVENANCE = { basis: oneOf(BASES), certainty: text, source: text };
const PROVENANCE_COLUMNS = ['basis', 'certainty', 'source'] as const;
const ORIGIN = 'origin';

/** Provenance that many fields share, by its key in `origin.csv`. */
export type Origins = ReadonlyMap<string, Omit<FieldProvenance, 'field'>>;

/**
 * Gives the rows of a table the types of the form, whose fields are the columns of the table.
 *
 * Beside its fields a table has the columns `source`, `certainty` and `basis` for the whole row, and for a field that
 * differs `<column>__source`, `<column>__certainty` and `<column>__basis`, or `<column>__origin` with a key of
 * `origin.csv`. A column that may be empty may be left out.
 *
 * @param world rows of the example world are SYNTHETIC, those of the real one never are
 * @throws SeedFault at the first header or value that does not fit
 */
export function parseTable<Shape extends z.ZodRawShape>(
  table: RawTable,
  form: z.ZodObject<Shape>,
  world: World,
  origins: Origins = new Map(),
): ParsedRow<z.output<z.ZodObject<Shape>>>[] {
  const naming = new Naming(form, table.columns !== null);
  if (table.columns !== null) checkHeader(table.file, table.columns, naming);
  return table.rows.map((row) => ({
    origin: row.origin,
    value: parseValue(row, form, naming),
    provenance: parseProvenance(row, naming, world, origins),
  }));
}

/** How the fields of a form are named in a file: in a header `nominal_sbu`, in JSON lines `nominalSbu`. */
class Naming {
  readonly columns: ReadonlyMap<string, string>;

  /** Columns that no row needs to fill. */
  readonly optional: ReadonlySet<string>;

  constructor({ shape }: z.ZodObject, isCsv: boolean) {
    this.columns = new Map(Object.keys(shape).map((field) => [field, isCsv ? columnName(field) : field]));
    const optional = Object.entries(shape).filter(([, form]) => isCsv && z.safeParse(form, '').success);
    this.optional = new Set(optional.map(([field]) => this.column(field)));
  }

  column(field: string): string {
    return this.columns.get(field) ?? field;
  }

  /** Whether the column holds provenance: that of the row, or that of one of the fields. */
  isProvenance(column: string): boolean {
    const [owner, of] = column.includes('__') ? column.split('__') : [null, column];
    const isKnownOwner = owner === null || [...this.columns.values()].includes(owner);
    return isKnownOwner && (PROVENANCE_COLUMNS.some((each) => each === of) || (owner !== null && of === ORIGIN));
  }
}

function checkHeader(file: string, columns: readonly string[], naming: Naming): void {
  const wanted = [...naming.columns.values(), ...PROVENANCE_COLUMNS];
  const missing = wanted.find((column) => !columns.includes(column) && !naming.optional.has(column));
  if (missing !== undefined)
    throw new SeedFault({ file, row: 1 }, missing, 'the column is missing, instead add it to the header');
  const unknown = columns.find((column) => !wanted.includes(column) && !naming.isProvenance(column));
  if (unknown !== undefined)
    throw new SeedFault({ file, row: 1 }, unknown, `the column is not known, instead use ${wanted.join(', ')}`);
}

function parseValue<Shape extends z.ZodRawShape>(
  row: RawRow,
  form: z.ZodObject<Shape>,
  naming: Naming,
): z.output<z.ZodObject<Shape>> {
  const own = Object.entries(row.cells).filter(([column]) => !naming.isProvenance(column));
  const fieldOf = new Map([...naming.columns].map(([field, column]) => [column, field]));
  const absent = [...naming.optional].map((column): [string, unknown] => [column, '']);
  const named = [...absent, ...own].map(([column, cell]) => [fieldOf.get(column) ?? column, cell] as const);
  const parsed = form.safeParse(Object.fromEntries(named));
  if (parsed.success) return parsed.data;
  throw faultOf(row.origin, parsed.error.issues[0], naming);
}

function faultOf(origin: SeedOrigin, issue: z.core.$ZodIssue | undefined, naming: Naming): SeedFault {
  const isUnknownField = issue?.code === 'unrecognized_keys';
  const [field, ...rest] = [...(issue?.path ?? []), ...(isUnknownField ? issue.keys.slice(0, 1) : [])];
  const column = field === undefined ? null : [naming.column(String(field)), ...rest].map(String).join('.');
  if (isUnknownField)
    return new SeedFault(origin, column, 'the field is not known, instead leave it out or correct its name');
  return new SeedFault(origin, column, reasonOf(issue));
}

/** Forms that this folder does not own say what is wrong, not what to give instead. */
function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  const reason = issue?.message ?? 'the row does not fit its form';
  return reason.includes('instead') ? reason : `${reason}, instead give what seeds/README.md says of this field`;
}

function parseProvenance(
  row: RawRow,
  naming: Naming,
  world: World,
  origins: Origins,
): [FieldProvenance, ...FieldProvenance[]] {
  const whole = provenanceEntry(row, '*', '', world);
  const fields = [...naming.columns].flatMap(([field, column]) => {
    const origin = row.cells[`${column}__${ORIGIN}`];
    if (typeof origin === 'string' && origin !== '') return [originOf(row, field, column, origin, world, origins)];
    const isGiven = PROVENANCE_COLUMNS.some((each) => (row.cells[`${column}__${each}`] ?? '') !== '');
    return isGiven ? [provenanceEntry(row, field, `${column}__`, world)] : [];
  });
  return [whole, ...fields];
}

function originOf(
  row: RawRow,
  field: string,
  column: string,
  key: string,
  world: World,
  origins: Origins,
): FieldProvenance {
  const place = `${column}__${ORIGIN}`;
  const origin = origins.get(key);
  if (!origin)
    throw new SeedFault(row.origin, place, `"${key}" is not in origin.csv, instead name a row that is there`);
  checkWorld(row.origin, place, origin.basis, world);
  return { field, ...origin };
}

function provenanceEntry(row: RawRow, field: string, prefix: string, world: World): FieldProvenance {
  const read = <Value>(column: keyof typeof PROVENANCE, form: z.ZodType<Value>): Value => {
    const parsed = form.safeParse(row.cells[`${prefix}${column}`]);
    if (parsed.success) return parsed.data;
    throw new SeedFault(row.origin, `${prefix}${column}`, reasonOf(parsed.error.issues[0]));
  };
  const basis = read('basis', PROVENANCE.basis);
  checkWorld(row.origin, `${prefix}basis`, basis, world);
  return {
    field,
    basis,
    certainty: read('certainty', PROVENANCE.certainty),
    source: read('source', PROVENANCE.source),
  };
}

function checkWorld(origin: SeedOrigin, column: string, basis: Basis, world: World): void {
  if (world === 'REAL' && basis === 'SYNTHETIC') {
    throw new SeedFault(
      origin,
      column,
      'SYNTHETIC belongs to the example world, instead give what the fact rests on or move the row to seeds/example',
    );
  }
  if (world === 'EXAMPLE' && basis !== 'SYNTHETIC') {
    throw new SeedFault(
      origin,
      column,
      `${basis} belongs to the real world, instead give SYNTHETIC or move the row to seeds/reference`,
    );
  }
}
