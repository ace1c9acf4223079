/** Two facts of the seeds that cannot both be right, or that ask for a look. */
export interface Contradiction {
  /** What was checked, the same words for all that it found. */
  readonly check: string;
  /** The key of the row that it was found at. */
  readonly where: string;
  /** What stands against what. */
  readonly found: string;
}
