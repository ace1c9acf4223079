import type { Basis } from './basis.js';

/** Where the value of one field comes from. `field` is `*` for every field that has no entry of its own. */
export interface FieldProvenance {
  readonly field: string;
  readonly basis: Basis;
  /** How sure the source is, in its own words: `found`, `inferred from predecessor`, `memory`, … */
  readonly certainty: string;
  readonly source: string;
}
