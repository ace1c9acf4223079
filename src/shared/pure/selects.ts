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
 * Whether the selector selects the credential. UNKNOWN where the selector asks for something that is not known of the
 * credential: its profile, or kind, level, domain or dossier of an mbo diploma, which every one has.
 */
export function selects(selector: CredentialSelector | null, credential: Selectable): Value {
  if (selector === null) return 'HOLDS';
  const ofMbo = credential.kind === 'MBO_DIPLOMA' ? 'UNKNOWN' : 'FAILS';
  return least([
    contains(selector.kinds, credential.kind),
    contains(selector.mboKinds, credential.mboKind, ofMbo),
    contains(selector.mboLevels, credential.mboLevel, ofMbo),
    contains(selector.leerwegen, credential.leerweg),
    contains(selector.domains, credential.domain, ofMbo),
    contains(selector.dossiers, credential.dossier, ofMbo),
    contains(selector.keys, credential.key),
    contains(selector.profiles, credential.profile, 'UNKNOWN'),
  ]);
}

/** @param ifUnknown what it is worth when there is no value */
function contains<T>(wanted: readonly T[] | undefined, value: T | null, ifUnknown: Value = 'FAILS'): Value {
  if (wanted === undefined) return 'HOLDS';
  if (value === null) return ifUnknown;
  return wanted.includes(value) ? 'HOLDS' : 'FAILS';
}
