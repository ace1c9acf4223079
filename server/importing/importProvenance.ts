import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { Found, Place } from './Found.js';
import type { ImportSettings } from './ImportSettings.js';

/** Where a field of an import comes from: the standard, the file, and when it was read. `field` is `*` for a whole row. */
export function importProvenance(
  { standard, basis }: Pick<Found, 'standard' | 'basis'>,
  { file }: Pick<Place, 'file'>,
  { moment }: Pick<ImportSettings, 'moment'>,
  field = '*',
): FieldProvenance {
  return { field, basis, certainty: 'found', source: `${standard}, file "${file}", read ${moment}` };
}
