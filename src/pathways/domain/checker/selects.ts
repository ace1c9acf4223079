import type { PlannedCredential } from '../PlanningCatalogue.js';
import type { CredentialSelector } from '../../../shared/pure/requirement.js';
import { leastTruth, type Truth } from './Truth.js';

/**
 * Whether the selector selects the credential; null selects all. UNKNOWN are a profile that is not known, and of an mbo
 * diploma a kind, level, domain or dossier that is not known.
 */
export function selects(selector: CredentialSelector | null, credential: PlannedCredential): Truth {
  if (selector === null) return 'HOLDS';
  return leastTruth([
    contains(selector.kinds, credential.kind),
    ofMbo(selector.mboKinds, credential.mboKind, credential),
    ofMbo(selector.mboLevels, credential.mboLevel, credential),
    contains(selector.leerwegen, credential.leerweg),
    selector.profiles !== undefined && credential.profile === null
      ? 'UNKNOWN'
      : contains(selector.profiles, credential.profile),
    ofMbo(selector.domains, credential.domain, credential),
    ofMbo(selector.dossiers, credential.dossier, credential),
    contains(selector.keys, credential.key),
  ]);
}

function ofMbo<T>(wanted: readonly T[] | undefined, value: T | null, { kind }: PlannedCredential): Truth {
  if (wanted !== undefined && value === null && kind === 'MBO_DIPLOMA') return 'UNKNOWN';
  return contains(wanted, value);
}

function contains<T>(wanted: readonly T[] | undefined, value: T | null): Truth {
  if (wanted === undefined) return 'HOLDS';
  return value !== null && wanted.includes(value) ? 'HOLDS' : 'FAILS';
}
