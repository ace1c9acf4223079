import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';

/** A row of `fields.csv`. */
interface FieldRow {
  readonly version: string;
  readonly type: string;
  readonly field: string;
  readonly datatype: string;
  readonly required: string;
  readonly enum: string;
}

const rows: readonly FieldRow[] = parse(readFileSync(join(import.meta.dirname, 'fields.csv')), { columns: true });

export type StandardVersion = 'OEAPI v5' | 'OEAPI v6' | 'RIO LOD API 2.13.0';
export type Json = Readonly<Record<string, unknown>>;

/** The types of one version of a standard, as its specification lists their fields. */
export class StandardFields {
  readonly #rows: readonly FieldRow[];

  constructor(version: StandardVersion) {
    this.#rows = rows.filter((row) => row.version === version);
  }

  /**
   * A thing of a type that is put together of others: the given fields, and random values in the others, of which those
   * that are not required may be absent. A given field that the type does not have is refused; one that is undefined is
   * left out.
   */
  thing(types: readonly string[], given: Json): fc.Arbitrary<Json> {
    const fields = this.#rows.filter(({ type, field }) => types.includes(type) && !/[.(]/.test(field));
    const names = new Set(fields.map(({ field }) => field));
    for (const name of Object.keys(given))
      if (!names.has(name)) throw new Error(`${types.join(' & ')} has no field ${name}`);
    const others = fields.filter(({ field }) => !(field in given));
    const values = Object.fromEntries(others.map((row) => [row.field, this.#valueOf(row)]));
    const required = others.filter((row) => row.required === 'Y').map(({ field }) => field);
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return fc
      .record(values, { requiredKeys: required })
      .map((random) => shuffled({ ...withoutUndefined(random), ...present }));
  }

  #valueOf({ datatype, field, required }: FieldRow): fc.Arbitrary<unknown> {
    const kind = datatype.replace(/^(null\|)?(\w+)(\|null|\/null)?$/, '$2');
    const words = this.#rows.find((row) => row.type === kind && row.field === '(enum)')?.enum.split(';');
    if (words !== undefined) return fc.constantFrom(...words);
    if (kind === 'boolean') return fc.boolean();
    if (kind === 'number' || kind === 'integer') return fc.integer({ min: 0, max: 500 });
    if (kind === 'string') return textOf(field);
    if (datatype === 'array<LanguageTypedString>') return fc.constant([{ language: 'nl-NL', value: 'Iets' }]);
    if (kind === 'IdentifierEntry') return fc.constant({ codeType: 'identifier', code: 'eigen code' });
    // What is not described further, or refers to another thing, is left out, or is null where it has to be there.
    return fc.constant(required === 'Y' ? null : undefined);
  }
}

/** A text of the form that fields of this name have; what ends does so after it began. */
function textOf(field: string): fc.Arbitrary<string> {
  if (/DateTime$/.test(field)) return fc.constantFrom('2027-02-01T09:00:00+01:00', '2027-08-30T07:00:00Z');
  if (/datum$|Date$|^valid|PeriodStart$|PeriodEnd$|periode$|moment$/.test(field))
    return /eind|end/i.test(field)
      ? fc.constantFrom('2029-02-01', '2032-02-29')
      : fc.constantFrom('2027-02-01', '2028-02-29');
  if (field === 'duration') return fc.constantFrom('P2Y', 'P18M', 'P20W', 'P1DT30H4S');
  if (field === 'teachingLanguage') return fc.constantFrom('nld', 'eng');
  if (/Id$|^id$/.test(field)) return fc.uuid();
  return fc.string({ minLength: 1, maxLength: 12 });
}

function withoutUndefined(thing: Json): Json {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

/** The order of fields means nothing; it is not that of the list. */
function shuffled(thing: Json): Json {
  return Object.fromEntries(Object.entries(thing).toSorted(([one], [other]) => (one < other ? 1 : -1)));
}
