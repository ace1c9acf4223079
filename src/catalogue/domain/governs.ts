import type { CredentialSelector } from '../../shared/pure/requirement.js';
import { type Selectable, selects } from '../../shared/pure/selects.js';

/** A credential as the catalogue stores it, as far as a selector reads it. */
export type Governed = Omit<Selectable, 'domain' | 'dossier'> & {
  readonly domainCode: string | null;
  readonly dossierCode: string | null;
};

/** Whether a rule with this selector governs the credential for certain; without a selector it governs all. */
export function governs(selector: CredentialSelector | null, credential: Governed): boolean {
  return (
    selects(selector, { ...credential, domain: credential.domainCode, dossier: credential.dossierCode }) === 'HOLDS'
  );
}
