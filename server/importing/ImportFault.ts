/** How an import ended, as exit code of the process. */
export const EXIT = {
  /** Everything was taken, also when nothing was new. */
  done: 0,
  /** Nothing was changed: a file cannot be read, or writing failed. */
  fault: 1,
  /** The command line is not understood; nothing was read. */
  usage: 2,
  /** What could be taken was taken, some things were rejected. */
  rejects: 3,
  /** With `--strict`: something was rejected, so nothing was changed. */
  refused: 4,
} as const;

/** Why an import cannot go on; says what is wrong, where, and what to do instead. Nothing has been changed. */
export class ImportFault extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.fault, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportFault';
    this.exitCode = exitCode;
  }
}
