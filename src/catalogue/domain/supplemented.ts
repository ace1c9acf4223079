import type { IsoDate } from '../../shared/pure/calendar.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** What an import may know of a credential of the seeds. */
interface Supplement {
  readonly field: 'validFrom' | 'lastStart';
  readonly value: IsoDate;
  readonly provenance: readonly FieldProvenance[];
}

/** The fields of a credential that can be supplemented. */
interface Supplementable {
  readonly validFrom: IsoDate | null;
  readonly lastStart: IsoDate | null;
  readonly provenance: readonly FieldProvenance[];
}

/** The credential with the fields filled that the seeds leave open; where the seeds know a value, theirs stands. */
export function supplemented<Row extends Supplementable>(
  row: Row,
  supplements: readonly Supplement[],
): Row & { provenance: FieldProvenance[] } {
  const filling = supplements.filter(({ field }) => row[field] === null);
  return {
    ...row,
    ...Object.fromEntries(filling.map(({ field, value }) => [field, value])),
    provenance: [...row.provenance, ...filling.flatMap(({ provenance }) => provenance)],
  };
}
