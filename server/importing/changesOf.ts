import { isDeepStrictEqual } from 'node:util';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { FieldChange } from './ImportPlan.js';

/** A row of an import: what it says, and where that is from. */
interface ImportedRow {
  readonly provenance: readonly FieldProvenance[];
}

/** When a version was recorded is not what it says. */
const NOT_COMPARED = ['provenance', 'recordedFrom', 'recordedTo'];

/**
 * The fields in which a row differs from the stored one. The file and the moment of reading are no difference by
 * themselves: a row that says the same keeps the provenance under which it was first read.
 */
export function changesOf<Row extends ImportedRow>(stored: Row, wanted: Row): FieldChange[] {
  const fields = (Object.keys(wanted) as (keyof Row & string)[]).filter((field) => !NOT_COMPARED.includes(field));
  const changes = fields
    .filter((field) => !isDeepStrictEqual(plain(stored[field]), plain(wanted[field])))
    .map((field) => ({ field, from: stored[field], to: wanted[field] }));
  const [from, to] = [basesOf(stored), basesOf(wanted)];
  return changes.length > 0 || isDeepStrictEqual(from, to) ? changes : [{ field: 'provenance', from, to }];
}

/** JSON columns may come back with their names in another order, which is no difference. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function basesOf({ provenance }: ImportedRow): string[] {
  return provenance.map(({ field, basis, certainty }) => `${field}: ${basis}, ${certainty}`).sort();
}
