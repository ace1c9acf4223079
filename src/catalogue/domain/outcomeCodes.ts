import { codeOf } from './codeOf.js';

/** An outcome as far as it is found by its codes. */
interface CodedOutcome {
  readonly key: string;
  /** The register's own code of a werkproces, keuzedeel or module. */
  readonly code: string | null;
}

/**
 * The codes by which an outcome of a credential is looked for: its own (`B1-K1-W1`), its key (`23299/P1-K1-W1@25737`),
 * and the forms people make of these, with the dossier or the credential before it: `23299/P1-K1-W1`, `25737/P1-K1-W1`.
 * Such a form is left out where it is the key of another outcome.
 */
export function outcomeCodes(
  { key, code }: CodedOutcome,
  credentialKey: string,
  isKey: (code: string) => boolean,
): readonly string[] {
  if (code === null) return [];
  if (!/-W\d+$/.test(code)) return [code];
  const made = [key.replace(/@.*$/, ''), `${codeOf(credentialKey)}/${code}`].filter((one) => !isKey(one));
  return [...new Set([key, ...made, code])];
}
