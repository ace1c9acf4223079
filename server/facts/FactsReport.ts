import type { Contradiction } from './Contradiction.js';

/** A number of rows by name. */
export type Tally = Readonly<Record<string, number>>;

/** A field that some rows leave open: how many do, of how many. */
export interface UnknownField {
  readonly table: string;
  readonly field: string;
  readonly unknown: number;
  readonly of: number;
}

/** A title that was damaged when it was read. `twin` is where a repaired one comes from. */
export interface TitleReport {
  /** Credential and code: `crebo:25762 B1-K1-W6`. */
  readonly werkproces: string;
  /** As it is stored; null where only a heading or remains were read. */
  readonly title: string | null;
  readonly twin: string | null;
}

/** What the seeds hold of the real world. */
export interface FactsReport {
  /** Rows of each table. */
  readonly rows: Tally;
  /** Credentials and outcomes by kind. */
  readonly credentialKinds: Tally;
  readonly outcomeKinds: Tally;
  /** Credentials by kind and completeness: `MBO_DIPLOMA COMPLETE`. */
  readonly completeness: Tally;
  /** Rows of each table by the weakest basis of their fields: `credential EDITORIAL`. */
  readonly weakestBasis: Tally;
  /** Fields that are derived or editorial: `credential.nominalSbu DERIVED`. */
  readonly notFound: Tally;
  readonly unknown: readonly UnknownField[];
  readonly repairedTitles: readonly TitleReport[];
  readonly damagedTitles: readonly TitleReport[];
  readonly contradictions: readonly Contradiction[];
}
