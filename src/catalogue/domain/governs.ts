import type { CredentialKind, Leerweg, MboKind } from '../../shared/pure/credentialKind.js';
import type { CredentialSelector } from '../../shared/pure/requirement.js';

/** What a selector reads of a credential. */
export interface Selectable {
  readonly key: string;
  readonly kind: CredentialKind;
  readonly mboKind: MboKind | null;
  readonly mboLevel: number | null;
  readonly leerweg: Leerweg | null;
  readonly profile: string | null;
  readonly domainCode: string | null;
  readonly dossierCode: string | null;
}

/** Whether a rule with this selector governs the credential; without a selector it governs all. */
export function governs(selector: CredentialSelector | null, credential: Selectable): boolean {
  if (selector === null) return true;
  return (
    allows(selector.kinds, credential.kind) &&
    allows(selector.mboKinds, credential.mboKind) &&
    allows(selector.mboLevels, credential.mboLevel) &&
    allows(selector.leerwegen, credential.leerweg) &&
    allows(selector.profiles, credential.profile) &&
    allows(selector.domains, credential.domainCode) &&
    allows(selector.dossiers, credential.dossierCode) &&
    allows(selector.keys, credential.key)
  );
}

function allows<T>(wanted: readonly T[] | undefined, value: T | null | undefined): boolean {
  return wanted === undefined || (value !== null && value !== undefined && wanted.includes(value));
}
