import type { CredentialKind, Leerweg, MboKind } from './credentialKind.js';
import type { CredentialSelector } from './requirement.js';
import { least, type Value } from './Value.js';

/** What a selector reads of a credential. */
export interface Selectable {
  readonly key: string;
  readonly kind: CredentialKind;
  readonly mboKind: MboKind | null;
  readonly mboLevel: number | null;
  readonly leerweg: Leerweg | null;
  readonly profile: string | null;
  /** Code of the opleidingsdomein. */
  readonly domain: string | null;
  /** Code of the kwalificatiedossier. */
  readonly dossier: string | null;
}

/**
 * Whether the selector selects the credential. UNKNOWN only where the profile of a credential is not known and the
 * selector asks for one.
 */
export function selects(selector: CredentialSelector | null, credential: Selectable): Value {
  if (selector === null) return 'HOLDS';
  return least([
    contains(selector.kinds, credential.kind),
    contains(selector.mboKinds, credential.mboKind),
    contains(selector.mboLevels, credential.mboLevel),
    contains(selector.leerwegen, credential.leerweg),
    contains(selector.domains, credential.domain),
    contains(selector.dossiers, credential.dossier),
    contains(selector.keys, credential.key),
    credential.profile === null && selector.profiles !== undefined
      ? 'UNKNOWN'
      : contains(selector.profiles, credential.profile),
  ]);
}

function contains<T>(wanted: readonly T[] | undefined, value: T | null): Value {
  return wanted === undefined || (value !== null && wanted.includes(value)) ? 'HOLDS' : 'FAILS';
}
