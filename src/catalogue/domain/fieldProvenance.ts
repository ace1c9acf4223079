import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** Where the value of the field comes from: the field's own entry, or the one for the whole row. */
export function fieldProvenance(provenance: readonly FieldProvenance[], field: string): FieldProvenance | undefined {
  return provenance.find((entry) => entry.field === field) ?? provenance.find((entry) => entry.field === '*');
}
