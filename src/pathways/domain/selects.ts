import type { CredentialSelector } from '../../shared/pure/requirement.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import { type Value, least } from './Value.js';

/**
 * Whether the selector selects the credential. UNKNOWN only where the profile of a credential is not known and the
 * selector asks for one.
 */
export function selects(selector: CredentialSelector | null, credential: PlannedCredential): Value {
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
