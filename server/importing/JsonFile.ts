/** A file as it was read. */
export interface JsonFile {
  /** Its name in messages and provenance: its own, or in a folder its path within that. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}
