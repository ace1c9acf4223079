import type { CredentialKind } from '../../shared/pure/credentialKind.js';
import type { Governed } from './governs.js';

/** Which credentials are asked for; what is absent or null does not restrict. */
export interface CredentialFilter {
  readonly kinds?: readonly CredentialKind[] | null;
  readonly mboLevels?: readonly number[] | null;
  readonly dossierCode?: string | null;
  /** Part of name or code, in whatever case. */
  readonly text?: string | null;
}

/** Whether a credential is among those asked for. */
export function isCredentialAsked(
  credential: Governed & { readonly name: string | null },
  filter: CredentialFilter,
): boolean {
  const text = filter.text?.toLowerCase() ?? '';
  return (
    (filter.kinds?.includes(credential.kind) ?? true) &&
    (filter.mboLevels?.includes(credential.mboLevel ?? Number.NaN) ?? true) &&
    (filter.dossierCode ?? credential.dossierCode) === credential.dossierCode &&
    ((credential.name ?? '').toLowerCase().includes(text) || credential.key.toLowerCase().includes(text))
  );
}
