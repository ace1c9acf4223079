import type { PlannedCredential } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { CredentialSelector } from '../../../src/shared/pure/requirement.js';
import { leastTruth, type Truth } from './Truth.js';

/** Whether the selector selects the credential; null selects all, a profile that is not known is UNKNOWN. */
export function selects(selector: CredentialSelector | null, credential: PlannedCredential): Truth {
  if (selector === null) return 'HOLDS';
  return leastTruth([
    contains(selector.kinds, credential.kind),
    contains(selector.mboKinds, credential.mboKind),
    contains(selector.mboLevels, credential.mboLevel),
    contains(selector.leerwegen, credential.leerweg),
    selector.profiles !== undefined && credential.profile === null
      ? 'UNKNOWN'
      : contains(selector.profiles, credential.profile),
    contains(selector.domains, credential.domain),
    contains(selector.dossiers, credential.dossier),
    contains(selector.keys, credential.key),
  ]);
}

function contains<T>(wanted: readonly T[] | undefined, value: T | null): Truth {
  if (wanted === undefined) return 'HOLDS';
  return value !== null && wanted.includes(value) ? 'HOLDS' : 'FAILS';
}
