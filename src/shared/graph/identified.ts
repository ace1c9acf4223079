import { type Basis, weakestBasis } from '../pure/basis.js';
import type { FieldProvenance } from '../pure/provenance.js';
import { toGlobalId } from './globalId.js';

/** A row of a reference table. */
interface KeyedRow {
  readonly key: string;
  readonly provenance: readonly FieldProvenance[];
}

/** What a snapshot computes once for each of its rows. */
export interface Coded {
  /** The natural key. */
  readonly code: string;
  /** The weakest of its provenance. */
  readonly basis: Basis;
}

/** The same of a thing with a global id. */
export interface Identified extends Coded {
  /** By which it is known for what it is where another subgraph refers to it. */
  readonly __typename: string;
  readonly id: string;
}

export function coded({ key, provenance }: KeyedRow): Coded {
  return { code: key, basis: weakestBasis(provenance.map(({ basis }) => basis)) };
}

/** @param type the GraphQL type of which the row is one */
export function identified(type: string, row: KeyedRow): Identified {
  return { ...coded(row), __typename: type, id: toGlobalId(type, row.key) };
}
