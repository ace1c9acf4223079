import type { FieldProvenance } from '../../shared/pure/provenance.js';

interface Supplement {
  readonly field: 'validFrom' | 'lastStart';
  readonly value: string;
  readonly provenance: readonly FieldProvenance[];
}

interface Supplementable {
  readonly validFrom: string | null;
  readonly lastStart: string | null;
  readonly provenance: readonly FieldProvenance[];
}

/** The credential as it was before `supplemented` filled it; a field that has another value by now is left. */
export function withoutSupplements<Row extends Supplementable>(
  row: Row,
  supplements: readonly Supplement[],
): Row & { provenance: FieldProvenance[] } {
  const filled = supplements.filter(
    ({ field, value, provenance }) =>
      row[field] === value && provenance.every((own) => row.provenance.some((one) => isSame(one, own))),
  );
  const own = filled.flatMap(({ provenance }) => provenance);
  return {
    ...row,
    ...Object.fromEntries(filled.map(({ field }) => [field, null])),
    provenance: row.provenance.filter((one) => !own.some((other) => isSame(one, other))),
  };
}

function isSame(one: FieldProvenance, other: FieldProvenance): boolean {
  return one.field === other.field && one.source === other.source && one.basis === other.basis;
}
