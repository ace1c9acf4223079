import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';

/** The two halves of a qualification: the basisdeel is common to the dossier, the profieldeel is one qualification's own. */
export const SECTIONS = ['BASISDEEL', 'PROFIELDEEL'] as const;
export type Section = (typeof SECTIONS)[number];

/** One werkproces as a document gives it for one credential. */
export interface Werkproces {
  readonly credentialKey: string;
  readonly section: Section;
  readonly kerntaakCode: string;
  /** Null where the document gives none. */
  readonly kerntaakTitle: string | null;
  readonly code: string;
  /** Null where only a heading or remains of another table were read. */
  readonly title: string | null;
  readonly textQuality: TextQuality;
  /** The twin of a repaired title: `crebo:25761 B1-K1-W6`. */
  readonly repairedFrom: string | null;
  readonly provenance: readonly FieldProvenance[];
}

/** A werkproces together with the key of the outcome that it is. */
export interface IdentifiedWerkproces extends Werkproces {
  readonly outcomeKey: string;
}
